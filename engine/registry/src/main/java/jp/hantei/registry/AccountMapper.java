package jp.hantei.registry;

import java.time.Instant;
import java.util.List;
import jp.hantei.registry.postgres.Bytes;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** The table {@code accounts}. */
interface AccountMapper {
    @Insert("""
            insert into accounts (id, role, institution, sealed_name, password_hash, enabled, created_at)
            values (#{row.id}, #{row.role}, #{row.institution}, #{row.sealedName}, #{row.passwordHash},
              #{row.enabled}, #{at})
            on conflict (id) do nothing
            """)
    int insertUnlessThere(@Param("row") Row row, @Param("at") Instant at);

    @Select("select id, role, institution, sealed_name, password_hash, enabled from accounts where id = #{id}")
    @Nullable
    Row find(String id);

    @Select("""
            select id, role, institution, sealed_name, password_hash, enabled from accounts
            where institution = #{institution} order by id
            """)
    List<Row> ofInstitution(String institution);

    @Update("update accounts set enabled = #{enabled} where id = #{id}")
    int enable(@Param("id") String id, @Param("enabled") boolean enabled);

    @Update("update accounts set password_hash = #{hash} where id = #{id}")
    int changePassword(@Param("id") String id, @Param("hash") String hash);

    /** A row, its name still sealed. */
    record Row(String id, Role role, String institution, Bytes sealedName, String passwordHash, boolean enabled) {}
}
