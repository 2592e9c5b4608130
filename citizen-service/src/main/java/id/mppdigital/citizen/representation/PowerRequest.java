package id.mppdigital.citizen.representation;

import id.mppdigital.citizen.representation.Representation.Action;
import id.mppdigital.citizen.representation.Representation.Power;
import id.mppdigital.citizen.representation.Representation.Side;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A power of attorney as one side drafts it.
 *
 * @param me which side the signed-in person is
 * @param nik of the other person, who has to agree
 * @param services codes of the services that it covers; a general power is not offered (KUHPerdata art. 1795)
 * @param until when it ends by itself, at most a year from now
 */
record PowerRequest(
        @NotNull Side me,
        @NotNull @Pattern(regexp = "[0-9]{16}") String nik,

        @NotEmpty @Size(max = 20) List<@NotNull @Pattern(regexp = "[a-z0-9-]{1,64}") String> services,

        @NotEmpty @Size(max = 3) List<@NotNull Action> actions,
        @NotNull Instant until) {
    Power power() {
        return new Power(
                services.stream().distinct().sorted().toList(),
                actions.stream().distinct().sorted().toList(),
                until.truncatedTo(ChronoUnit.MICROS));
    }

    /** Without the NIK, so that no log shows it by accident. */
    @Override
    public String toString() {
        return "PowerRequest[hidden]";
    }
}
