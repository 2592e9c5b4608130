package id.mppdigital.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.platform.test.IntegrationTest;
import id.mppdigital.platform.test.Tokens;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is answered when an administrator, a crash or a failover ends the connection of a running request. */
@IntegrationTest
@Import(DatabaseAwayIT.Controller.class)
class DatabaseAwayIT {
    @RestController
    static class Controller {
        private final JdbcClient jdbc;
        private final TransactionTemplate transactions;
        private final String url;
        private final String user;
        private final String password;

        Controller(
                JdbcClient jdbc,
                PlatformTransactionManager transactions,
                @Value("${spring.datasource.url}") String url,
                @Value("${spring.datasource.username}") String user,
                @Value("${spring.datasource.password}") String password) {
            this.jdbc = jdbc;
            this.transactions = new TransactionTemplate(transactions);
            this.url = url;
            this.user = user;
            this.password = password;
        }

        @PostMapping("/cut/statement")
        void inAStatement() {
            transactions.executeWithoutResult(_ -> {
                write();
                terminate(backend());
                write();
            });
        }

        @PostMapping("/cut/commit")
        void inTheCommit() {
            transactions.executeWithoutResult(_ -> {
                write();
                terminate(backend());
            });
        }

        @PostMapping("/cut/rollback")
        void inTheRollback() {
            transactions.executeWithoutResult(transaction -> {
                write();
                terminate(backend());
                transaction.setRollbackOnly();
            });
        }

        @PostMapping("/cut/alone")
        void inAStatementAlone() {
            jdbc.sql("select pg_terminate_backend(pg_backend_pid())").query().singleRow();
        }

        @GetMapping("/cut/read")
        void inAQuery() {
            inAStatementAlone();
        }

        @PostMapping("/cut/timeout")
        void tooLate() {
            transactions.executeWithoutResult(_ -> {
                jdbc.sql("set local statement_timeout = 20").update();
                jdbc.sql("select pg_sleep(5)").query().singleRow();
            });
        }

        private void write() {
            jdbc.sql("insert into effect (consumer, subject, sequence) values ('cut', 'cut', 1)")
                    .update();
        }

        private int backend() {
            return jdbc.sql("select pg_backend_pid()").query(Integer.class).single();
        }

        private void terminate(int backend) {
            try (var connection = DriverManager.getConnection(url, user, password);
                    var statement = connection.prepareStatement("select pg_terminate_backend(?, 5000)")) {
                statement.setInt(1, backend);
                statement.execute();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Autowired
    RestTestClient http;

    @Autowired
    Tokens tokens;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"/cut/statement", "/cut/commit", "/cut/rollback", "/cut/alone", "/cut/timeout"})
    void whoseConnectionEndsHalfwayIsToldToRepeatAndWhatIsNotKnown(String path) {
        assertThat(answer(HttpMethod.POST, path)).contains("\"code\":\"unavailable\"", "may or may not");

        assertThat(jdbc.sql("select count(*) from effect where subject = 'cut'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whoeverOnlyReadLearnsThatNothingWasChanged() {
        assertThat(answer(HttpMethod.GET, "/cut/read")).contains("\"code\":\"unavailable\"", "Nothing was changed");
    }

    private String answer(HttpMethod method, String path) {
        return String.valueOf(http.method(method)
                .uri(path)
                .header("Authorization", "Bearer " + tokens.citizen("siti", "1"))
                .header("Accept-Language", "en")
                .exchange()
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .valueEquals("Retry-After", "2")
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }
}
