package id.mppdigital.citizen.prefill.asking;

import id.mppdigital.citizen.attributes.Answered;
import id.mppdigital.citizen.attributes.Attributes;
import id.mppdigital.citizen.attributes.Fact;
import id.mppdigital.citizen.identity.Citizen;
import id.mppdigital.citizen.keyed.KeyLimit;
import id.mppdigital.citizen.keyed.KeyedAnswer;
import id.mppdigital.citizen.keyed.KeyedAnswers;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what a register answered: about the citizen, or about a thing of theirs that has a key of its own. */
@Component
class KeepAnswer {
    private final Attributes attributes;
    private final KeyedAnswers keyed;
    private final KeyLimit limit;
    private final Clock clock;

    KeepAnswer(Attributes attributes, KeyedAnswers keyed, KeyLimit limit, Clock clock) {
        this.attributes = attributes;
        this.keyed = keyed;
        this.limit = limit;
        this.clock = clock;
    }

    /** False for one who has asked about too many things today. */
    boolean mayAsk(Inquiry inquiry, Citizen citizen) {
        var key = inquiry.key();
        var register = inquiry.register();
        return key == null
                || limit.mayAsk(citizen.accounts(), citizen.id(), register.code(), key, register.keysPerPerson());
    }

    /** @param answered without facts where the register knows nothing of it, or not as the citizen's */
    void replace(Inquiry inquiry, Citizen citizen, Answered answered) {
        var key = inquiry.key();
        if (key == null) {
            attributes.replace(citizen.accounts(), citizen.id(), answered);
        } else if (answered.facts().isEmpty()) {
            keyed.forget(citizen.accounts(), answered.register(), key);
        } else {
            var said = new KeyedAnswer(answered.register(), key, List.copyOf(answered.facts()), answered.reuseUntil());
            var all = keyed.of(citizen.accounts()).stream()
                    .filter(earlier -> earlier.register().equals(said.register()) && earlier.isAbout(key))
                    .reduce(said, (so, earlier) -> so.beside(earlier, answered.about(), clock.instant()), (a, b) -> a);
            keyed.keep(citizen.id(), all);
        }
    }

    /** @param facts all that a register has confirmed by now */
    void compared(Inquiry inquiry, Citizen citizen, List<Fact> facts) {
        var key = inquiry.key();
        var register = inquiry.register();
        if (key == null) {
            attributes.replace(register.code(), citizen.accounts(), citizen.id(), facts);
        } else if (facts.isEmpty()) {
            keyed.forget(citizen.accounts(), register.code(), key);
        } else {
            var until = clock.instant().plus(register.freshness());
            keyed.keep(citizen.id(), new KeyedAnswer(register.code(), key, facts, until));
        }
    }
}
