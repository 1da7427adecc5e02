package jp.hantei.rules.program;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes a value when it is first asked for, and only once. Thread-safe. */
final class Once<T> implements Supplier<T> {
    private final Supplier<T> make;
    private volatile @Nullable T made;

    Once(Supplier<T> make) {
        this.make = make;
    }

    @Override
    public T get() {
        T now = made;
        if (now != null) {
            return now;
        }
        synchronized (this) {
            T second = made;
            T result = second != null ? second : make.get();
            made = result;
            return result;
        }
    }
}
