package id.mppdigital.platform.sql;

import static java.util.Objects.requireNonNull;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Replaces Boot's client by the one that knows records. */
@AutoConfiguration(after = JdbcTemplateAutoConfiguration.class, before = JdbcClientAutoConfiguration.class)
@ConditionalOnClass(NamedParameterJdbcTemplate.class)
@ConditionalOnSingleCandidate(NamedParameterJdbcTemplate.class)
class SqlAutoConfiguration {
    @Bean
    RecordJdbcClient jdbcClient(NamedParameterJdbcTemplate jdbc, JsonMapper json) {
        return new RecordJdbcClient(JdbcClient.create(jdbc), json);
    }

    @Bean
    PlannedByValues plannedByValues(NamedParameterJdbcTemplate jdbc, JsonMapper json) {
        return PlannedByValues.of(requireNonNull(jdbc.getJdbcTemplate().getDataSource()), json);
    }
}
