package id.mppdigital.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewEventTests {
    private static final String TYPE = "test.happened.v1";

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\u200b", "---", "a\u0000b", "a\ud800b"})
    void an_event_of_nothing_is_never_published(String subject) {
        refused("test.things", TYPE, subject, 1);
    }

    @Test
    void a_subject_is_an_id_and_no_text() {
        refused("test.things", TYPE, "x".repeat(256), 1);
        assertThatNoException().isThrownBy(() -> new NewEvent("test.things", TYPE, "x".repeat(255), 1, ""));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void a_sequence_begins_with_one(long sequence) {
        refused("test.things", TYPE, "siti", sequence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "test things", "test/things"})
    void a_topic_is_one_that_kafka_has(String topic) {
        refused(topic, TYPE, "siti", 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "happened", "Test Happened", "test..v1"})
    void a_type_is_a_reverse_domain_name(String type) {
        refused("test.things", type, "siti", 1);
    }

    @Test
    void the_reason_names_the_attribute_and_never_its_value() {
        assertThatExceptionOfType(UnpublishableEvent.class)
                .isThrownBy(() -> new NewEvent("test.things", TYPE, "6371015507900001\u0000", 1, ""))
                .withMessageContaining("subject")
                .withMessageContaining(TYPE)
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("6371015507900001"));
    }

    private static void refused(String topic, String type, String subject, long sequence) {
        assertThatExceptionOfType(UnpublishableEvent.class)
                .isThrownBy(() -> new NewEvent(topic, type, subject, sequence, ""));
    }
}
