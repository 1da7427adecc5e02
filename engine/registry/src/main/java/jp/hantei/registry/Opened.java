package jp.hantei.registry;

import java.util.ArrayDeque;
import java.util.Deque;
import jp.hantei.registry.errors.RegistryException;
import org.jspecify.annotations.Nullable;

/** What has been opened so far; closed in the reverse order, everything, even when one of them fails. */
final class Opened implements AutoCloseable {
    private final Deque<AutoCloseable> things = new ArrayDeque<>();

    <T extends AutoCloseable> T add(T thing) {
        things.push(thing);
        return thing;
    }

    @Override
    public synchronized void close() {
        @Nullable RegistryException failure = null;
        while (!things.isEmpty()) {
            try {
                things.pop().close();
            } catch (Exception e) {
                if (failure == null) {
                    failure = new RegistryException("データベースをきちんと終了できませんでした。次の起動で自動的に回復します。", e);
                } else {
                    failure.addSuppressed(e);
                }
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
