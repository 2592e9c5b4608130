package id.mppdigital.application.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventIdTests {
    @Test
    void anIdIsReadAsItWasWritten() {
        var id = new EventId(UUID.randomUUID(), 42);

        assertThat(EventId.parse(id.toString())).contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "42",
                "not-an-id:1",
                "018f0000-0000-7000-8000-000000000000:-1",
                "------------------------------------:1"
            })
    void whatWasNeverOursIsNoId(String header) {
        assertThat(EventId.parse(header)).isEmpty();
    }
}
