package jp.hantei.registry;

import java.nio.file.Path;

/** A registry on an empty database, for tests in other packages. */
public final class OpenRegistry {
    private OpenRegistry() {}

    public static Registry withKeysIn(Path folder) {
        return Registry.open(TestServer.settings(TestServer.database(), folder));
    }
}
