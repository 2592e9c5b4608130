package id.mppdigital.bench.submit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PgbenchScriptTests {
    private final PgbenchScript script = new PgbenchScript("the-id", "the-key", "the-number");

    @Test
    void what_must_be_new_each_time_is_an_expression() {
        var statement =
                new Statement("insert into t values ($1, $2, $3)", Map.of(1, "the-id", 2, "the-key", 3, "the-number"));

        assertThat(script.of(List.of(statement)))
                .startsWith("\\set n random(")
                .doesNotContain("the-")
                .contains("md5(:n::text)", "'bench-' || :n::text")
                .endsWith(";\ncommit;\n");
    }

    @Test
    void nothing_in_a_literal_is_taken_for_a_variable() {
        var statement = new Statement("insert into t\n  values ($1, $2)", Map.of(1, "{\"a\":true, 'b'}\n\\x00"));

        assertThat(script.of(List.of(statement)))
                .contains("begin;\ninsert into t values (E'{\"a\"\\x3atrue, ''b''}\\n\\\\x00', null);\n");
    }
}
