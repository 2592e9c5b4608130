package id.mppdigital.citizen.identity;

import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.security.Caller;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the citizen of a token, or makes one at the first call.
 *
 * <p>The {@code nik} claim decides who somebody is: two accounts with one NIK are one person. An account that comes back
 * with another NIK is refused, because its applications would hand one person's data to another.
 */
@Service
public class SignIn {

    private final Citizens citizens;
    private final ContactEvents events;
    private final Clock clock;

    SignIn(Citizens citizens, ContactEvents events, Clock clock) {
        this.citizens = citizens;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Citizen of(Caller caller) {
        Nik nik = Nik.of(caller.claim("nik").orElse(null))
                .orElseThrow(() -> Problem.of(
                        HttpStatus.FORBIDDEN,
                        "nik-required",
                        "This account has no NIK. Sign in with an account that is verified with your NIK."));
        Citizen citizen = citizens.find(caller.subject()).orElseGet(() -> enrol(caller, nik));
        if (!citizen.nik().equals(nik)) {
            throw Problem.of(
                    HttpStatus.CONFLICT,
                    "nik-changed",
                    "This account was used with another NIK before. Ask your mall's helpdesk.");
        }
        return renamed(citizen, claim(caller, "name"));
    }

    private Citizen enrol(Caller caller, Nik nik) {
        Contact contact = new Contact(
                claim(caller, "name"), claim(caller, "email"), claim(caller, "phone_number"), locale(caller));
        boolean first = citizens.add(caller.subject(), nik, contact, clock.instant());
        Citizen citizen = citizens.find(caller.subject()).orElseThrow();
        if (first) {
            events.contactChanged(citizen);
        }
        return citizen;
    }

    private Citizen renamed(Citizen citizen, @Nullable String name) {
        if (name == null || name.equals(citizen.contact().name())) {
            return citizen;
        }
        Citizen changed = citizen.with(citizen.contact().named(name), clock.instant());
        if (!citizens.update(changed)) {
            // Another call was first; it knew the same name.
            return citizens.find(citizen.id()).orElse(citizen);
        }
        events.contactChanged(changed);
        return changed;
    }

    private static String locale(Caller caller) {
        return caller.claim("locale").filter(locale -> locale.startsWith("en")).isPresent() ? "en" : "id";
    }

    private static @Nullable String claim(Caller caller, String name) {
        return caller.claim(name).filter(value -> !value.isBlank()).orElse(null);
    }
}
