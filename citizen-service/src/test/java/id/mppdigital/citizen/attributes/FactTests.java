package id.mppdigital.citizen.attributes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.StringNode;

class FactTests {
    @ParameterizedTest
    @ValueSource(strings = {"", "name", "/name", "dukcapil.person/", "Dukcapil/name", "a/b/c", "a b/c"})
    void aSourceNamesARegisterAndAFact(String wrong) {
        assertThat(FactSource.parse(wrong)).isEmpty();
    }

    @Test
    void aSourceTellsWhoKnowsBest() {
        assertThat(new FactSource("dukcapil.person/name").register()).isEqualTo("dukcapil");
        assertThat(new FactSource("dukcapil.person/name").isCitizensOwn()).isFalse();
        assertThat(FactSource.ofCitizen("phone").isCitizensOwn()).isTrue();
    }

    @Test
    void capitalsAndBlanksMakeNoOtherValue() {
        assertThat(fact(StringNode.valueOf("Siti  Rahmah ")).agreesWith(fact(StringNode.valueOf("SITI RAHMAH"))))
                .isTrue();
        assertThat(fact(StringNode.valueOf("Siti")).agreesWith(fact(StringNode.valueOf("SITI RAHMAH"))))
                .isFalse();
        assertThat(fact(IntNode.valueOf(1)).agreesWith(fact(StringNode.valueOf("1"))))
                .isFalse();
    }

    @Test
    void neverShowsItsValueInAMessage() {
        assertThat(fact(StringNode.valueOf("Siti")).toString()).doesNotContain("Siti");
    }

    private static Fact fact(JsonNode value) {
        return Fact.declared(FactSource.ofCitizen("x"), value, Instant.EPOCH);
    }
}
