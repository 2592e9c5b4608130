package id.mppdigital.citizen.dukcapil;

import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * What an installation has agreed on with the population register, under {@code mpp.registers.<code>}.
 *
 * @param institution the name under which the register knows the caller, part of the address
 * @param threshold from which likeness in percent a name or address counts as the same in a match; what counts as the same
 *     is vouched for as the citizen wrote it, so anything below 100 vouches for misspellings too
 */
record DukcapilSettings(
        @DefaultValue("") String institution,
        @DefaultValue("") String userId,
        @DefaultValue("") String password,
        @DefaultValue("") String ipUser,
        @DefaultValue("100") int threshold) {
    private static final String PREFIX = "mpp.registers";

    DukcapilSettings {
        if (threshold < 1 || threshold > 100) {
            throw new IllegalArgumentException(PREFIX + ".<code>.threshold must be from 1 to 100, not " + threshold);
        }
    }

    static DukcapilSettings of(String code, Environment environment) {
        return Binder.get(environment).bindOrCreate(PREFIX + "." + code, DukcapilSettings.class);
    }

    /** A mistake stops the start, not the first call. */
    static void check(Environment environment) {
        Binder.get(environment).bind(PREFIX, Bindable.mapOf(String.class, DukcapilSettings.class));
    }

    boolean hasCredentials() {
        return Stream.of(institution, userId, password, ipUser).allMatch(StringUtils::hasText);
    }

    @Override
    public String toString() {
        return "DukcapilSettings[institution=%s, password hidden]".formatted(institution);
    }
}
