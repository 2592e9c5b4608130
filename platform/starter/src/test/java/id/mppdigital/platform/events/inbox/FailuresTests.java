package id.mppdigital.platform.events.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.UncategorizedSQLException;
import tools.jackson.databind.json.JsonMapper;

class FailuresTests {
    record Secret(int amount) {}

    @ParameterizedTest
    @ValueSource(strings = {"25006", "08006", "53300", "57P01"})
    void whatTheDatabaseWillGetOverIsTriedForEver(String state) {
        assertThat(Outage.caused(refusal(state))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "22001", "42P01"})
    void whatTheEventIsToBlameForIsNot(String state) {
        assertThat(Outage.caused(refusal(state))).isFalse();
    }

    @Test
    void aReasonNamesThePlaceAndNeverQuotesWhatCouldNotBeRead() {
        var failure = catchThrowable(() -> JsonMapper.shared().readValue("{\"amount\":\"Siti Rahmah\"}", Secret.class));

        assertThat(Parking.reason(new IllegalStateException("wrapped", failure)))
                .contains("amount")
                .doesNotContain("Siti");
    }

    private static UncategorizedSQLException refusal(String state) {
        return new UncategorizedSQLException("task", "sql", new SQLException("reason", state));
    }
}
