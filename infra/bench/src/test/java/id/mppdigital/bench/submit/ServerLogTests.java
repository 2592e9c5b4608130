package id.mppdigital.bench.submit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServerLogTests {
    private static final String ONE = "2026-11-25 10:00:00.000 UTC [11] application@application ";
    private static final String OTHER = "2026-11-25 10:00:00.000 UTC [12] application@application ";

    @Test
    void a_transaction_is_what_a_connection_ran_between_begin_and_commit() {
        var transactions = ServerLog.transactions(List.of(
                ONE + "LOG:  execute <unnamed>: SET extra_float_digits = 3",
                ONE + "LOG:  execute S_1: BEGIN",
                ONE + "LOG:  execute <unnamed>: select 1",
                OTHER + "LOG:  execute S_1: BEGIN",
                OTHER + "LOG:  execute S_3: select 2",
                ONE + "LOG:  execute S_2: COMMIT",
                OTHER + "LOG:  execute S_2: ROLLBACK"));

        assertThat(transactions).containsExactly(List.of(new Statement("select 1", Map.of())));
    }

    @Test
    void statements_keep_their_lines_and_parameters_lose_their_quotes() {
        var sealed = "x".repeat(100_000);
        var transactions = ServerLog.transactions(List.of(
                ONE + "LOG:  execute <unnamed>: BEGIN",
                ONE + "LOG:  execute <unnamed>: insert into t",
                "\tvalues ($1, $2, $3)",
                ONE + "DETAIL:  Parameters: $1 = 'it''s, $2', $2 = NULL, $3 = '" + sealed + "'",
                ONE + "LOG:  execute <unnamed>: COMMIT"));

        assertThat(transactions)
                .containsExactly(
                        List.of(new Statement("insert into t\nvalues ($1, $2, $3)", Map.of(1, "it's, $2", 3, sealed))));
    }
}
