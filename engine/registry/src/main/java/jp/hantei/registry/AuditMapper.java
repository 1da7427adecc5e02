package jp.hantei.registry;

import java.time.Instant;
import java.util.List;
import jp.hantei.registry.postgres.Bytes;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.apache.ibatis.cursor.Cursor;
import org.jspecify.annotations.Nullable;

/** The tables {@code audit} and {@code audit_head}. */
interface AuditMapper {
    @Select("select seq, hash from audit_head for update")
    Head lockHead();

    @Select("select seq, hash from audit_head")
    Head head();

    @Update("update audit_head set seq = #{seq}, hash = #{hash}")
    void moveHead(@Param("seq") long seq, @Param("hash") Bytes hash);

    @Insert("""
            insert into audit (seq, at, account, action, subject, prev_hash, hash)
            values (#{seq}, #{at}, #{account}, #{action}, #{subject}, #{prevHash}, #{hash})
            """)
    void insert(Row row);

    @Select("select seq, at, account, action, subject, prev_hash, hash from audit order by seq")
    @Options(fetchSize = 1000)
    Cursor<Row> all();

    @Select(
            "select seq, at, account, action, subject from audit where subject = #{subject} order by seq desc limit #{limit}")
    List<AuditEntry> about(@Param("subject") String subject, @Param("limit") int limit);

    @Select("select seq, at, account, action, subject from audit order by seq desc limit #{limit} offset #{offset}")
    List<AuditEntry> newest(@Param("limit") int limit, @Param("offset") long offset);

    /** The end of the chain; seq 0 and an empty hash before the first row. */
    record Head(long seq, Bytes hash) {}

    /** A whole row. The action is text here, so that a row somebody forged is a broken link, not a crash. */
    record Row(
            long seq,
            Instant at,
            String account,
            String action,
            @Nullable String subject,
            Bytes prevHash,
            Bytes hash) {}
}
