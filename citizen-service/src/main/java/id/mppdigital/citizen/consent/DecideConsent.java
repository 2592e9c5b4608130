package id.mppdigital.citizen.consent;

import id.mppdigital.citizen.attributes.Attributes;
import id.mppdigital.citizen.identity.Citizen;
import id.mppdigital.citizen.refusal.CitizenRefusal;
import id.mppdigital.citizen.registers.BaseRegister;
import id.mppdigital.platform.problem.Problem;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers a citizen's decision about a register. A withdrawal deletes what the register said: it is a copy that can be
 * asked for again. What the citizen typed is the citizen's own and stays, hidden until the register is granted again.
 */
@Component
class DecideConsent {
    private final Consents consents;
    private final Attributes attributes;
    private final Clock clock;

    DecideConsent(Consents consents, Attributes attributes, Clock clock) {
        this.consents = consents;
        this.attributes = attributes;
        this.clock = clock;
    }

    /**
     * @param text the wording that the citizen was shown, if the front-end says it
     * @throws Problem 409 {@code consent-text-changed} when that is no longer what would be granted
     */
    @Transactional
    public Consent decide(Citizen citizen, BaseRegister register, boolean granted, @Nullable String text) {
        if (granted && text != null && !text.equals(Consent.textOf(register))) {
            throw Problem.of(CitizenRefusal.CONSENT_TEXT_CHANGED);
        }
        consents.lock(citizen.accounts());
        List<Decision> before = consents.of(citizen.accounts(), register.code());
        if (isNew(before, granted, text)) {
            consents.add(citizen.id(), register.code(), new Decision(granted, clock.instant(), text));
        }
        if (!granted) {
            attributes.replace(register.code(), citizen.accounts(), citizen.id(), List.of());
        }
        return Consent.of(register, consents.of(citizen.accounts(), register.code()));
    }

    /** A first consent is a decision, and so is one to another wording. */
    private static boolean isNew(List<Decision> before, boolean granted, @Nullable String text) {
        if (before.isEmpty()) {
            return true;
        }
        var last = before.getFirst();
        return last.granted() != granted || granted && text != null && !text.equals(last.text());
    }
}
