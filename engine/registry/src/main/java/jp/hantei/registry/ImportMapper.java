package jp.hantei.registry;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** The tables {@code import_jobs} and {@code import_problems}. */
interface ImportMapper {
    String JOB = """
            id, file_name, state, total, done, registered, with_findings, refused, failure, created_by, started_at,
            finished_at
            """;

    @Insert("""
            insert into import_jobs (id, file_name, state, total, done, registered, with_findings, refused,
              created_by, started_at, runner)
            values (#{job.id}, #{job.fileName}, #{job.state}, #{job.total}, 0, 0, 0, 0, #{job.createdBy},
              #{job.startedAt}, #{runner})
            """)
    void insert(@Param("job") ImportJob job, @Param("runner") int runner);

    @Update("""
            update import_jobs set total = #{progress.total}, done = #{progress.done},
              registered = #{progress.registered}, with_findings = #{progress.withFindings},
              refused = #{progress.refused}
            where id = #{id} and state = 'RUNNING'
            """)
    int progress(@Param("id") UUID id, @Param("progress") ImportProgress progress);

    @Update("""
            update import_jobs set state = #{state}, failure = #{failure}, finished_at = #{at}
            where id = #{id} and state = 'RUNNING'
            """)
    int end(
            @Param("id") UUID id,
            @Param("state") ImportState state,
            @Param("failure") @Nullable String failure,
            @Param("at") Instant at);

    @Select("select " + JOB + " from import_jobs where id = #{id}")
    @Nullable
    ImportJob find(UUID id);

    @Select("select " + JOB + " from import_jobs order by started_at desc, id limit #{limit}")
    List<ImportJob> newest(int limit);

    @Select("select distinct runner from import_jobs where state = 'RUNNING'")
    List<Integer> runners();

    @Update("""
            update import_jobs set state = 'INTERRUPTED', finished_at = #{at}
            where state = 'RUNNING' and runner = #{runner}
            """)
    int interrupt(@Param("runner") int runner, @Param("at") Instant at);

    @Insert("""
            insert into import_problems (job, form_number, line, item, masked_value, reason, fix, disease)
            values (#{job}, #{problem.formNumber}, #{problem.line}, #{problem.item}, #{problem.maskedValue},
              #{problem.reason}, #{problem.fix}, #{problem.disease})
            """)
    void insertProblem(@Param("job") UUID job, @Param("problem") ImportProblem problem);

    @Select("select count(*) from import_problems where job = #{job}")
    long countProblems(UUID job);

    @Select("""
            select form_number, line, item, masked_value, reason, fix, disease from import_problems
            where job = #{job} order by position limit #{limit} offset #{offset}
            """)
    List<ImportProblem> problems(@Param("job") UUID job, @Param("limit") int limit, @Param("offset") long offset);

    /** Whether the process that holds the lock number lives; asks without waiting and lets go at once. */
    @Select("""
            select exists (select from pg_locks where locktype = 'advisory' and classid = 7262540
              and objid = #{runner}::bigint::oid and objsubid = 2
              and database = (select oid from pg_database where datname = current_database()))
            """)
    boolean lives(int runner);
}
