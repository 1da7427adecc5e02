package jp.hantei.registry;

import java.time.Instant;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** The table {@code wrong_access_keys}. */
interface WrongKeyMapper {
    /** One look-up per account at a time, so that guesses in parallel are all counted. */
    @Select("select count(*) from (select pg_advisory_xact_lock(7262539, hashtext(#{account}))) as locked")
    int lock(String account);

    @Select("""
            select count(*)::int as number, max(tried_at) as newest from wrong_access_keys
            where account = #{account} and tried_at > #{since}
            """)
    Tries since(@Param("account") String account, @Param("since") Instant since);

    @Insert("insert into wrong_access_keys (account, tried_at) values (#{account}, #{at})")
    void insert(@Param("account") String account, @Param("at") Instant at);

    @Delete("delete from wrong_access_keys where account = #{account} and tried_at <= #{until}")
    void forget(@Param("account") String account, @Param("until") Instant until);

    /** How often a wrong key was tried, and when last; null if never. */
    record Tries(int number, @Nullable Instant newest) {}
}
