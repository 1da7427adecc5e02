package jp.hantei.registry.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import jp.hantei.registry.errors.RegistryException;
import jp.hantei.registry.files.OwnerOnlyFile;

/** The password of our own server, 192 random bits made before its first start and kept in {@code pg.password}. */
record ServerPassword(Path file, String text) {

    static ServerPassword of(Path folder) throws IOException {
        Path file = folder.resolve("pg.password").toAbsolutePath();
        if (!Files.exists(file)) {
            if (Files.exists(folder.resolve("pg18"))) {
                throw new RegistryException("データベースのパスワードのファイル " + file + " がありません。データと一緒に保存した控えから戻してください。");
            }
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            OwnerOnlyFile.write(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
        }
        return new ServerPassword(file, Files.readString(file).strip());
    }

    @Override
    public String toString() {
        return "ServerPassword(" + file + ")";
    }
}
