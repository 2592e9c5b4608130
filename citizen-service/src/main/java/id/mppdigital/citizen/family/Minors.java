package id.mppdigital.citizen.family;

import id.mppdigital.citizen.attributes.Attributes;
import id.mppdigital.citizen.identity.Citizen;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Who is under 18 and was never married, as far as the population register has said it (UU 1/1974 art. 47). */
@Component
public class Minors {
    private final Attributes attributes;
    private final FamilySettings settings;
    private final Clock clock;

    Minors(Attributes attributes, FamilySettings settings, Clock clock) {
        this.attributes = attributes;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether a child uses the rights over their data alone: from 17 on, the age of an identity card of one's own. */
    public boolean decidesAlone(Citizen child) {
        return new FamilyCard(settings, attributes.of(child.accounts())).mayHaveOwnCard(clock.instant());
    }

    /** False also for whom the register has said nothing of yet: a date of birth does not change, so age is no matter. */
    public boolean include(Citizen citizen) {
        return new FamilyCard(settings, attributes.of(citizen.accounts())).isMinor(clock.instant());
    }
}
