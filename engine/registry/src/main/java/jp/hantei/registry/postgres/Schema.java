package jp.hantei.registry.postgres;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The tables, made and brought up to date by Flyway. */
final class Schema {
    static final String NAME = "hantei";

    private Schema() {}

    /** A database that a newer program has already changed is refused rather than written to. */
    static void migrate(DataSource pool) {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(pool)
                .schemas(NAME)
                .locations("classpath:db/migration")
                .ignoreMigrationPatterns(new String[0])
                .load()
                .migrate();
    }
}
