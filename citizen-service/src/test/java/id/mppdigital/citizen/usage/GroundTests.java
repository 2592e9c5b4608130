package id.mppdigital.citizen.usage;

import static id.mppdigital.citizen.usage.DataUse.Action.DATA_READ;
import static id.mppdigital.citizen.usage.DataUse.Action.FORM_FILLED;
import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.citizen.usage.DataUse.Action;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GroundTests {
    private static final List<String> TWO_REGISTERS =
            List.of("dukcapil.person/name", "jkn.membership/number", "citizen/phone");

    private static Ground of(Action action, List<String> sources, @Nullable List<String> consents) {
        return new DataUse(
                        UUID.randomUUID(),
                        Instant.EPOCH,
                        action,
                        Purpose.RIGHTS_OF_CHILD,
                        DataUse.PUBLIC_SERVICE,
                        "portal",
                        sources,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        consents)
                .ground();
    }

    @Test
    void a_line_of_several_registers_rests_on_consent_only_if_each_was_agreed_to() {
        assertThat(of(FORM_FILLED, TWO_REGISTERS, List.of("dukcapil/1", "jkn/4")))
                .isEqualTo(Ground.CONSENT);
        assertThat(of(FORM_FILLED, TWO_REGISTERS, List.of("dukcapil/1"))).isEqualTo(Ground.NOT_WITHDRAWN);
    }

    @Test
    void without_one_the_citizen_could_have_stopped_it_or_the_law_alone_speaks() {
        assertThat(of(FORM_FILLED, TWO_REGISTERS, null)).isEqualTo(Ground.NOT_WITHDRAWN);
        assertThat(of(FORM_FILLED, TWO_REGISTERS, List.of())).isEqualTo(Ground.NOT_WITHDRAWN);
        assertThat(of(DATA_READ, TWO_REGISTERS, null)).isEqualTo(Ground.LAW);
    }
}
