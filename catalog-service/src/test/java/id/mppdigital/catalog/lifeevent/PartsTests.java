package id.mppdigital.catalog.lifeevent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PartsTests {
    @Test
    void findsACircleHoweverLongAndWhereverItBegins() {
        assertThat(parts("{code: a, dependsOn: [b]}, {code: b, dependsOn: [c]}, {code: c, dependsOn: [b]}")
                        .circle())
                .contains(List.of("b", "c", "b"));
    }

    @Test
    void aPartThatWaitsForItselfIsACircle() {
        assertThat(parts("{code: a, dependsOn: [a]}").circle()).contains(List.of("a", "a"));
    }

    @Test
    void twoRoadsToOnePartAreNoCircle() {
        assertThat(parts(
                                "{code: a, dependsOn: [b, c]}, {code: b, dependsOn: [d]}, {code: c, dependsOn: [d]}, {code: d}")
                        .circle())
                .isEmpty();
    }

    private static Parts parts(String parts) {
        return Parts.of(Yaml.of("{parts: [" + parts + "]}"));
    }
}
