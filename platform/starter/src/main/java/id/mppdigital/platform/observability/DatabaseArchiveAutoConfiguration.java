package id.mppdigital.platform.observability;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a service with a database shows of its archive. */
@AutoConfiguration(afterName = "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration")
@ConditionalOnClass(name = {"org.springframework.jdbc.core.simple.JdbcClient", "org.postgresql.Driver"})
class DatabaseArchiveAutoConfiguration {
    @Bean
    @ConditionalOnBean(JdbcClient.class)
    DatabaseArchive databaseArchive(JdbcClient jdbc) {
        return new DatabaseArchive(jdbc);
    }
}
