package id.mppdigital.statistics.report;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The reports as everybody reads them. */
@Repository
public class Reports {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    Reports(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public Optional<Report> find(String scope) {
        return jdbc.sql("select body::text from report where scope = :scope")
                .param("scope", scope)
                .query(String.class)
                .optional()
                .map(body -> json.readValue(body, Report.class));
    }

    /** Without a change of a figure the earlier report stands, so that front-ends need not read it again. */
    void store(String scope, Report report) {
        jdbc.sql("""
                insert into report (scope, body) values (:scope, :body::jsonb)
                on conflict (scope) do update set body = excluded.body
                where report.body - 'asOf' is distinct from excluded.body - 'asOf'
                """)
                .param("scope", scope)
                .param("body", json.writeValueAsString(report))
                .update();
    }
}
