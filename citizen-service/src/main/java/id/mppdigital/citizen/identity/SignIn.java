package id.mppdigital.citizen.identity;

import id.mppdigital.citizen.refusal.CitizenRefusal;
import id.mppdigital.platform.events.Ids;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.security.Caller;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the citizen of a token, or makes one at the first call.
 *
 * <p>The {@code nik} claim decides who somebody is: two accounts with one NIK are one person. An account that comes back
 * with another NIK is refused, because its applications would hand one person's data to another.
 */
@Component
public class SignIn {
    private final Citizens citizens;
    private final CitizenEvents events;
    private final Clock clock;

    SignIn(Citizens citizens, CitizenEvents events, Clock clock) {
        this.citizens = citizens;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Citizen of(Caller caller) {
        Nik nik = Nik.of(caller.claim("nik").orElse(null)).orElseThrow(() -> Problem.of(CitizenRefusal.NIK_REQUIRED));
        Citizen citizen = citizens.find(caller.subject()).orElseGet(() -> enrol(caller, nik));
        if (!citizen.nik().equals(nik)) {
            throw Problem.of(CitizenRefusal.NIK_CHANGED);
        }
        return renamed(citizen, claim(caller, "name"));
    }

    /**
     * Makes the citizen who submitted an application, whose app may never call here: without a contact nothing could be
     * sent. An account that is known keeps what it has, for the citizen may have changed it meanwhile.
     */
    @Transactional
    public void enrolUnknown(String account, Applicant applicant) {
        Nik.of(applicant.nik()).ifPresent(nik -> enrol(account, nik, applicant.contact()));
    }

    /**
     * Makes a citizen of a child who never signed in; if they did, or somebody else was first, it is that account.
     *
     * @return the account
     */
    @Transactional
    public String enrolChild(Nik nik, @Nullable String name) {
        citizens.lock(nik);
        return citizens.accountsWith(nik).stream().findFirst().orElseGet(() -> {
            var account = "child-" + Ids.next();
            citizens.add(account, nik, new Contact(name, null, null, "id"), clock.instant());
            return account;
        });
    }

    private Citizen enrol(Caller caller, Nik nik) {
        return enrol(caller.subject(), nik, applicant(caller).contact());
    }

    private Citizen enrol(String account, Nik nik, Contact contact) {
        boolean first = citizens.add(account, nik, contact, clock.instant());
        Citizen citizen = citizens.find(account).orElseThrow();
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

    private static Applicant applicant(Caller caller) {
        return new Applicant(
                claim(caller, "nik"),
                claim(caller, "name"),
                claim(caller, "email"),
                claim(caller, "phone_number"),
                claim(caller, "locale"));
    }

    private static @Nullable String claim(Caller caller, String name) {
        return caller.claim(name).orElse(null);
    }
}
