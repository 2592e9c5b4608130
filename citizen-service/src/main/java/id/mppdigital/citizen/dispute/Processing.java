package id.mppdigital.citizen.dispute;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a citizen's facts are used for, as far as the citizen may restrict it (UU 27/2022 art. 11).
 *
 * @param service of the application; null for all services
 */
public record Processing(Purpose purpose, @Nullable String service) {
    public enum Purpose {
        /** What is known fills in forms, is listed to choose from, and proves what a form asks for. */
        FILL_FORM,
        /** Registers are compared with each other and with what was said; one that differs is asked to correct itself. */
        COMPARE,
        /** Agencies are told of a fact that changed after they were given it. */
        TELL_CHANGE
    }

    private static final char OF = ':';

    /** Empty for another text. */
    static Optional<Processing> parse(String subject) {
        var end = subject.indexOf(OF);
        var purpose = end < 0 ? subject : subject.substring(0, end);
        return Arrays.stream(Purpose.values())
                .filter(each -> each.name().equals(purpose))
                .findFirst()
                .map(each -> new Processing(each, end < 0 ? null : subject.substring(end + 1)));
    }

    /** Whether a restriction of this holds for the other one. */
    boolean covers(Processing other) {
        return purpose == other.purpose && (service == null || Objects.equals(service, other.service));
    }

    /** As it is stored: {@code FILL_FORM}, or {@code FILL_FORM:skck-baru} of one service. */
    @Override
    public String toString() {
        return service == null ? purpose.name() : purpose.name() + OF + service;
    }
}
