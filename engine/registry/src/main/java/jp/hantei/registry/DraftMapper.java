package jp.hantei.registry;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.hantei.registry.postgres.Bytes;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** The table {@code drafts}. */
interface DraftMapper {
    String COLUMNS = """
            id, version, scheme, disease, revision, application, institution, created_by, created_at, saved_at
            """;

    @Insert("""
            insert into drafts (id, version, scheme, disease, revision, application, institution, created_by,
              created_at, saved_at, content)
            values (#{draft.id}, #{draft.version}, #{draft.kind.scheme}, #{draft.kind.disease},
              #{draft.kind.revision}, #{draft.kind.application}, #{draft.institution}, #{draft.createdBy},
              #{draft.createdAt}, #{draft.savedAt}, #{content})
            """)
    void insert(@Param("draft") Draft draft, @Param("content") Bytes content);

    /** Locks the row until the end of the transaction; null if there is none. */
    @Select("select " + COLUMNS + " from drafts where id = #{id} for update")
    @Nullable
    DraftRow lock(UUID id);

    @Select("select " + COLUMNS + " from drafts where id = #{id} for share")
    @Nullable
    DraftRow find(UUID id);

    @Select("select content from drafts where id = #{id}")
    @Nullable
    Bytes content(UUID id);

    @Update("""
            update drafts set version = version + 1, scheme = #{kind.scheme}, disease = #{kind.disease},
              revision = #{kind.revision}, application = #{kind.application}, saved_at = #{at}, content = #{content}
            where id = #{id}
            """)
    void update(
            @Param("id") UUID id,
            @Param("kind") FormKind kind,
            @Param("at") Instant at,
            @Param("content") Bytes content);

    @Delete("delete from drafts where id = #{id}")
    void delete(UUID id);

    @Select("select count(*) from drafts where created_by = #{account}")
    long countOfCreator(String account);

    @Select("select " + COLUMNS + """
            from drafts where created_by = #{account} order by saved_at desc, id limit #{limit} offset #{offset}
            """)
    List<DraftRow> ofCreator(@Param("account") String account, @Param("limit") int limit, @Param("offset") long offset);

    @Select("select count(*) from drafts where institution = #{institution}")
    long countOfInstitution(String institution);

    @Select("select " + COLUMNS + """
            from drafts where institution = #{institution} order by saved_at desc, id limit #{limit} offset #{offset}
            """)
    List<DraftRow> ofInstitution(
            @Param("institution") String institution, @Param("limit") int limit, @Param("offset") long offset);
}
