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
 */
record DukcapilSettings(
        @DefaultValue("") String institution,
        @DefaultValue("") String userId,
        @DefaultValue("") String password,
        @DefaultValue("") String ipUser) {
    private static final String PREFIX = "mpp.registers";

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
