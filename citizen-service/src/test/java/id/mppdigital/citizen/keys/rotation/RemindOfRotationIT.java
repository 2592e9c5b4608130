package id.mppdigital.citizen.keys.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.mppdigital.citizen.CitizenTest;
import id.mppdigital.citizen.keys.KeyManagement;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class RemindOfRotationIT extends CitizenTest {
    private static final Duration EVERY = Duration.ofDays(90);

    @Autowired
    KekUses uses;

    @Autowired
    KeyManagement running;

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private Duration later = Duration.ZERO;
    private final String current = "kek-" + UUID.randomUUID();

    @Test
    void a_key_that_has_just_begun_is_left_alone(CapturedOutput output) {
        reminder(List.of()).look();
        reminder(List.of()).look();

        assertThat(output).doesNotContain("rotate it");
        assertThat(left()).isCloseTo(EVERY.toSeconds(), within(600.0));
    }

    @Test
    void an_old_key_is_asked_to_be_rotated_once_a_day(CapturedOutput output) {
        var reminder = reminder(List.of());
        reminder.look();
        assertThat(output).as("before it is old").doesNotContain("rotate it");
        jdbc.sql("update kek_use set since = now() - interval '91 days' where kek = :kek")
                .param("kek", current)
                .update();

        reminder.look();
        assertThat(output).as("on the same day").doesNotContain("rotate it");
        later = Duration.ofDays(1);
        reminder.look();
        reminder.look();

        assertThat(output.toString().split("rotate it", -1)).as("once").hasSize(2);
        assertThat(output).contains("The key-encryption key '" + current + "' has wrapped", "rotate it");
        assertThat(left()).isCloseTo(-Duration.ofDays(2).toSeconds(), within(600.0));
    }

    @Test
    void a_former_key_may_go_once_it_wraps_nothing(CapturedOutput output) {
        assertThat(api.get(maria, "").status()).isEqualTo(200);

        reminder(List.of("gone", running.current())).look();

        assertThat(output)
                .contains("The key-encryption key 'gone' wraps nothing any more")
                .doesNotContain("'" + running.current() + "' wraps nothing");
    }

    private double left() {
        return meters.get("mpp.keys.rotation.due").gauge().value();
    }

    private RemindOfRotation reminder(List<String> former) {
        meters.clear();
        return new RemindOfRotation(
                new Named(current, former), uses, () -> Instant.now().plus(later), new RotationSettings(EVERY), meters);
    }

    /** Its keys have names, and wrap nothing here. */
    private record Named(String current, List<String> former) implements KeyManagement {
        @Override
        public Wrapped wrap(byte[] key, String context) {
            throw new UnsupportedOperationException();
        }

        @Override
        public byte[] unwrap(Wrapped wrapped, String context) {
            throw new UnsupportedOperationException();
        }
    }
}
