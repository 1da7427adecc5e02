package jp.hantei.registry;

import java.util.List;
import java.util.UUID;
import jp.hantei.registry.postgres.Bytes;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** The table {@code forms}. */
interface FormMapper {
    String COLUMNS = """
            id, scheme, disease, revision, application, rule_pack_hash, verdict, diagnosis, findings, source,
            institution, created_by, created_at, registered_at
            """;
    String INSERT = """
            insert into forms (id, scheme, disease, revision, application, rule_pack_hash, verdict, diagnosis,
              findings, source, institution, created_by, created_at, registered_at, access_key_hash,
              content_digest, content)
            values (#{form.id}, #{form.kind.scheme}, #{form.kind.disease}, #{form.kind.revision},
              #{form.kind.application}, #{form.judgement.rulePackHash}, #{form.judgement.verdict},
              #{form.judgement.diagnosis}, #{form.judgement.findings}, #{form.source}, #{form.institution},
              #{form.createdBy}, #{form.createdAt}, #{form.registeredAt}, #{accessKeyHash},
              #{contentDigest}, #{content})
            """;
    String WHERE = """
            <where>
              <if test="scheme != null">and scheme = #{scheme}</if>
              <if test="disease != null">and disease = #{disease}</if>
              <if test="institution != null">and institution = #{institution}</if>
              <if test="createdBy != null">and created_by = #{createdBy}</if>
              <if test="verdict != null">and verdict = #{verdict}</if>
              <if test="from != null">and registered_at &gt;= #{from}</if>
              <if test="before != null">and registered_at &lt; #{before}</if>
            </where>
            """;

    @Select("select " + COLUMNS + " from forms where id = #{id}")
    @Nullable
    FormRow find(UUID id);

    @Select("select " + COLUMNS + " from forms where access_key_hash = #{hash}")
    @Nullable
    FormRow findByAccessKey(@Param("hash") Bytes hash);

    @Select("select content from forms where id = #{id}")
    @Nullable
    Bytes content(UUID id);

    @Select("<script>select count(*) from forms " + WHERE + "</script>")
    long count(FormSearch search);

    /** Newest first. */
    @Select("<script>select " + COLUMNS + " from forms " + WHERE
            + "order by registered_at desc, id limit #{limit} offset #{offset}</script>")
    List<FormRow> search(FormSearch search);

    @Insert(INSERT)
    void insert(NewFormRow row);

    @Insert(INSERT + "on conflict (institution, content_digest) where content_digest is not null do nothing")
    void insertUnlessThere(NewFormRow row);

    @Select("""
            select id, content_digest from forms
            where institution = #{institution}
              and content_digest = any(#{digests,typeHandler=jp.hantei.registry.postgres.ByteaArrayHandler})
            """)
    List<StoredDigest> byDigests(@Param("institution") String institution, @Param("digests") List<Bytes> digests);

    /** Which form holds a content. */
    record StoredDigest(UUID id, Bytes contentDigest) {}
}
