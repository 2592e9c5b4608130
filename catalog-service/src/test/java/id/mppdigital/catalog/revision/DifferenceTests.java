package id.mppdigital.catalog.revision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class DifferenceTests {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void namesWhatWasChangedAddedAndTakenAway() {
        var differences = Difference.between(
                JSON.readTree("{\"a\": {\"b\": 1}, \"gone\": true, \"same\": [1]}"),
                JSON.readTree("{\"a\": {\"b\": 2}, \"new/one\": \"x\", \"same\": [1]}"));

        assertThat(differences)
                .extracting(difference -> difference.path() + " " + difference.from() + " " + difference.to())
                .containsExactlyInAnyOrder("/a/b 1 2", "/gone true null", "/new~1one null \"x\"");
    }

    @Test
    void comparesListsOfOneLengthByElementAndOthersWhole() {
        assertThat(Difference.between(JSON.readTree("[1, 2]"), JSON.readTree("[1, 3]")))
                .extracting(Difference::path)
                .containsExactly("/1");
        assertThat(Difference.between(JSON.readTree("[1, 2]"), JSON.readTree("[1]")))
                .extracting(Difference::path)
                .containsExactly("");
    }

    @Test
    void findsNothingBetweenEquals() {
        assertThat(Difference.between(JSON.readTree("{\"a\": 1, \"b\": 2}"), JSON.readTree("{\"b\": 2, \"a\": 1}")))
                .isEmpty();
    }
}
