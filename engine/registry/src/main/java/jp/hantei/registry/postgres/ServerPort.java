package jp.hantei.registry.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** The port of our own server: the one of last time if it is free, else a free one, remembered in {@code pg.port}. */
final class ServerPort {
    private ServerPort() {}

    static int choose(Path folder) throws IOException {
        Path file = folder.resolve("pg.port");
        if (Files.exists(file)) {
            String remembered = Files.readString(file).strip();
            if (remembered.matches("[0-9]{4,5}") && isFree(Integer.parseInt(remembered))) {
                return Integer.parseInt(remembered);
            }
        }
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        Files.writeString(file, port + "\n");
        return port;
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // As PostgreSQL itself does: a port whose old connections are only lingering is free.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException inUse) {
            return false; // the answer to the question, not a fault
        }
    }
}
