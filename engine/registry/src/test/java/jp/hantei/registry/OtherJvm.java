package jp.hantei.registry;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import jp.hantei.registry.errors.RegistryException;

/** Starts a class of the tests in a process of its own. */
final class OtherJvm {
    private OtherJvm() {}

    static Process start(Class<?> main, String... arguments) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String[] fixed = {
            java,
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Dfile.encoding=UTF-8",
            "-Dsun.stdout.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            main.getName()
        };
        String[] command = Arrays.copyOf(fixed, fixed.length + arguments.length);
        System.arraycopy(arguments, 0, command, fixed.length, arguments.length);
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Opens a data folder and says what came of it: exit code 1 if it was refused. */
    static final class Opening {
        public static void main(String[] arguments) {
            RegistrySettings settings =
                    RegistrySettings.embedded(Path.of(arguments[0])).binaries(Fixtures.BINARIES);
            try (Registry registry = Registry.open(settings)) {
                registry.check();
                System.out.println("opened");
            } catch (RegistryException e) {
                System.out.println(e.getMessage());
                System.exit(1);
            }
        }
    }
}
