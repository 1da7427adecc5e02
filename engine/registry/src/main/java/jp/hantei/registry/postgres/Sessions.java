package jp.hantei.registry.postgres;

import java.util.UUID;
import javax.sql.DataSource;
import org.apache.ibatis.logging.nologging.NoLoggingImpl;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.LocalCacheScope;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;

/** MyBatis, set up in code: rows become records by column name, nothing is cached, no parameter is logged. */
final class Sessions {
    private Sessions() {}

    static SqlSessionFactory factory(DataSource pool, Class<?>... mappers) {
        Configuration configuration = new Configuration(new Environment("hantei", new JdbcTransactionFactory(), pool));
        configuration.setMapUnderscoreToCamelCase(true);
        configuration.setArgNameBasedConstructorAutoMapping(true);
        configuration.setLocalCacheScope(LocalCacheScope.STATEMENT);
        configuration.setCacheEnabled(false);
        configuration.setLogImpl(NoLoggingImpl.class);
        configuration.getTypeHandlerRegistry().register(UUID.class, new UuidHandler());
        configuration.getTypeHandlerRegistry().register(Bytes.class, new BytesHandler());
        for (Class<?> mapper : mappers) {
            configuration.addMapper(mapper);
        }
        return new SqlSessionFactoryBuilder().build(configuration);
    }
}
