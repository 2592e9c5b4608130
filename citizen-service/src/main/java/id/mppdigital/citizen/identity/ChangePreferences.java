package id.mppdigital.citizen.identity;

import id.mppdigital.citizen.refusal.CitizenRefusal;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.security.Caller;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stores a citizen's contact and language, and announces them when something really changed. */
@Component
class ChangePreferences {
    private final SignIn signIn;
    private final Citizens citizens;
    private final CitizenEvents events;
    private final Clock clock;

    ChangePreferences(SignIn signIn, Citizens citizens, CitizenEvents events, Clock clock) {
        this.signIn = signIn;
        this.citizens = citizens;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Citizen change(Caller caller, Preferences wish) {
        Citizen citizen = signIn.of(caller);
        Contact contact = wish.checked().appliedTo(citizen.contact());
        if (contact.equals(citizen.contact())) {
            return citizen;
        }
        Citizen changed = citizen.with(contact, clock.instant());
        if (!citizens.update(changed)) {
            throw Problem.of(CitizenRefusal.CHANGED_MEANWHILE);
        }
        events.contactChanged(changed);
        return changed;
    }
}
