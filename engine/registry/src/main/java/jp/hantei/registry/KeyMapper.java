package jp.hantei.registry;

import java.util.List;
import jp.hantei.registry.postgres.Bytes;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** The table {@code sealed_index_keys}. */
interface KeyMapper {
    /** Keeps other processes from making or rotating keys until the end of the transaction. */
    @Select("select count(*) from (select pg_advisory_xact_lock(7262538)) as locked")
    int lock();

    @Select("select key_id, sealed from sealed_index_keys order by key_id")
    List<SealedKey> all();

    @Insert("insert into sealed_index_keys (key_id, sealed) values (#{keyId}, #{sealed})")
    void insert(@Param("keyId") long keyId, @Param("sealed") Bytes sealed);

    @Select("""
            select exists (select from forms) or exists (select from drafts) or exists (select from accounts)
            """)
    boolean anySealedRow();

    /** The index key, sealed under the key {@code keyId} of the key file. */
    record SealedKey(long keyId, Bytes sealed) {}
}
