package jp.hantei.registry.crypt;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import jp.hantei.registry.errors.RegistryException;
import jp.hantei.registry.files.OwnerOnlyFile;

/** The Tink keyset (AES-256-GCM) that opens the forms, kept as one JSON file that only its owner may read. */
public final class KeyFile {
    private final Path file;
    private volatile KeysetHandle keys;
    private volatile Aead aead;

    private KeyFile(Path file, KeysetHandle keys) throws GeneralSecurityException {
        this.file = file;
        this.keys = keys;
        this.aead = aeadOf(keys);
    }

    /** Where the key file of a key folder lies. */
    public static Path in(Path keyFolder) {
        return keyFolder.resolve("hantei-keyset.json").toAbsolutePath();
    }

    /** Makes a new key file; an existing one is never overwritten. */
    public static KeyFile create(Path file) {
        if (Files.exists(file)) {
            throw new RegistryException("鍵ファイル " + file + " は既にあります。上書きしません。");
        }
        try {
            AeadConfig.register();
            KeysetHandle keys =
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get());
            Path folder = file.getParent();
            if (folder != null) {
                OwnerOnlyFile.createFolder(folder);
            }
            write(file, keys);
            return new KeyFile(file, keys);
        } catch (GeneralSecurityException | IOException e) {
            throw new RegistryException("鍵ファイル " + file + " を作れません。フォルダの書き込み権限と空き容量を確かめてください。", e);
        }
    }

    /** @throws RegistryException if the file can't be read or is no keyset */
    public static KeyFile read(Path file) {
        try {
            AeadConfig.register();
            return new KeyFile(file, parse(file));
        } catch (GeneralSecurityException | IOException e) {
            throw new RegistryException("鍵ファイル " + file + " を読めません。ファイルの権限を確かめるか、控えの鍵ファイルを戻してください。", e);
        }
    }

    /** Adds a new primary key: what is sealed from now on needs it, what was sealed before stays readable. */
    public synchronized void rotate() {
        try {
            KeysetHandle current = parse(file);
            KeysetHandle next = KeysetHandle.newBuilder(current)
                    .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                            .withRandomId()
                            .makePrimary())
                    .build();
            write(file, next);
            use(next);
        } catch (GeneralSecurityException | IOException e) {
            throw new RegistryException("鍵ファイル " + file + " に新しい鍵を加えられません。鍵は変わっていません。", e);
        }
    }

    /** Takes over keys that another process has added since, and says whether there were any. */
    public synchronized boolean reload() throws GeneralSecurityException, IOException {
        KeysetHandle stored = parse(file);
        boolean changed = stored.size() != keys.size();
        if (changed) {
            use(stored);
        }
        return changed;
    }

    public Path file() {
        return file;
    }

    /** The id of the key that seals from now on; not secret. */
    public int primaryKeyId() {
        return keys.getPrimary().getId();
    }

    Aead aead() {
        return aead;
    }

    private void use(KeysetHandle next) throws GeneralSecurityException {
        aead = aeadOf(next);
        keys = next;
    }

    private static Aead aeadOf(KeysetHandle keys) throws GeneralSecurityException {
        return keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private static KeysetHandle parse(Path file) throws GeneralSecurityException, IOException {
        return TinkJsonProtoKeysetFormat.parseKeyset(
                Files.readString(file), RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
    }

    private static void write(Path file, KeysetHandle keys) throws GeneralSecurityException, IOException {
        OwnerOnlyFile.write(
                file,
                TinkJsonProtoKeysetFormat.serializeKeyset(
                        keys, RegistryConfiguration.get(), InsecureSecretKeyAccess.get()));
    }
}
