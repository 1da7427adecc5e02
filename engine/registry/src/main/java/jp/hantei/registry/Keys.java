package jp.hantei.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.function.Consumer;
import jp.hantei.registry.crypt.Blinder;
import jp.hantei.registry.crypt.KeyFile;
import jp.hantei.registry.crypt.Sealer;
import jp.hantei.registry.errors.RegistryException;
import jp.hantei.registry.errors.UnreadableContentException;
import jp.hantei.registry.files.OwnerOnlyFile;
import jp.hantei.registry.postgres.Bytes;
import jp.hantei.registry.postgres.Database;
import org.apache.ibatis.session.SqlSession;
import org.jspecify.annotations.Nullable;

/**
 * The keys of this registry: the key file, and the key of the blind indexes, which the database holds sealed under
 * every key of the key file. That it opens is the proof that database and key file belong together.
 */
final class Keys {
    private static final String TABLE = "sealed_index_keys";

    private final KeyFile file;
    private final Sealer sealer;
    private final byte[] indexKey;
    private final Blinder blinder;

    private Keys(KeyFile file, byte[] indexKey) {
        this.file = file;
        this.sealer = new Sealer(file);
        this.indexKey = indexKey;
        this.blinder = new Blinder(indexKey);
    }

    /** Opens the keys, or makes them for a database that has never had any. */
    static Keys open(Database database, Path keyFolder, Consumer<String> notices) {
        Path path = KeyFile.in(keyFolder);
        Keys keys = database.inTransaction(session -> {
            KeyMapper mapper = session.getMapper(KeyMapper.class);
            mapper.lock();
            List<KeyMapper.SealedKey> sealed = mapper.all();
            return sealed.isEmpty() ? first(session, path, notices) : existing(path, sealed);
        });
        warnIfReadable(path, notices);
        return keys;
    }

    /** Adds a new primary key to the key file and seals the index key under it. */
    void rotate(Database database, Audit audit, String account) {
        database.inTransaction(session -> {
            session.getMapper(KeyMapper.class).lock();
            file.rotate();
            store(session);
            return audit.append(session, account, AuditAction.ENCRYPTION_KEY_ROTATED, null);
        });
    }

    Bytes seal(String table, String id, byte[] plain) {
        return Bytes.of(sealer.seal(table, id, plain));
    }

    byte[] open(String table, String id, Bytes sealed) {
        return sealer.open(table, id, sealed.array());
    }

    Blinder blinder() {
        return blinder;
    }

    Bytes blind(AccessKey key) {
        return Bytes.of(blinder.blind("access-key", key.bytes()));
    }

    private static Keys first(SqlSession session, Path path, Consumer<String> notices) {
        if (session.getMapper(KeyMapper.class).anySealedRow()) {
            throw new RegistryException("データベースに暗号化した記録がありますが、鍵との対応の表（" + TABLE + "）が空です。バックアップから戻してください。");
        }
        KeyFile file;
        if (Files.exists(path)) {
            file = KeyFile.read(path);
        } else {
            file = KeyFile.create(path);
            notices.accept("暗号化の鍵ファイルを作りました: " + path + "\nこのファイルを失うと、登録した票は誰にも読めません。必ず、データとは別の安全な場所に控えを取ってください。");
        }
        Keys keys = new Keys(file, Blinder.newKey());
        keys.store(session);
        return keys;
    }

    private static Keys existing(Path path, List<KeyMapper.SealedKey> sealed) {
        if (!Files.exists(path)) {
            throw new RegistryException(
                    "暗号化の鍵ファイル " + path + " がありません。データベースには暗号化した記録があり、鍵なしでは読めません。控えの鍵ファイルをこの場所に戻してください。");
        }
        KeyFile file = KeyFile.read(path);
        Sealer sealer = new Sealer(file);
        byte @Nullable [] indexKey = null;
        for (KeyMapper.SealedKey one : sealed) {
            byte[] opened = open(sealer, one, path);
            if (indexKey != null && !MessageDigest.isEqual(indexKey, opened)) {
                throw new RegistryException("鍵との対応の表（" + TABLE + "）の行が互いに合いません。バックアップから戻してください。");
            }
            indexKey = opened;
        }
        if (indexKey == null) {
            throw new IllegalStateException("called without sealed keys");
        }
        return new Keys(file, indexKey);
    }

    private static byte[] open(Sealer sealer, KeyMapper.SealedKey key, Path path) {
        try {
            return sealer.open(TABLE, Long.toString(key.keyId()), key.sealed().array());
        } catch (UnreadableContentException e) {
            throw new RegistryException(
                    "鍵ファイル " + path + " は、このデータベースのもの（鍵番号 " + key.keyId()
                            + "）ではないか、鍵を更新する前の古い控えです。対応する鍵ファイルに差し替えてください。",
                    e);
        }
    }

    private void store(SqlSession session) {
        long id = Integer.toUnsignedLong(file.primaryKeyId());
        session.getMapper(KeyMapper.class).insert(id, seal(TABLE, Long.toString(id), indexKey));
    }

    private static void warnIfReadable(Path path, Consumer<String> notices) {
        try {
            if (OwnerOnlyFile.isReadableByOthers(path)) {
                notices.accept("鍵ファイル " + path + " を他の利用者も読めます。権限を所有者だけ（0600）に直してください。");
            }
        } catch (IOException e) {
            throw new RegistryException("鍵ファイル " + path + " の権限を確かめられません。", e);
        }
    }
}
