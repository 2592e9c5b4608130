package id.mppdigital.citizen.rights.answer;

import static java.util.Objects.requireNonNull;

import id.mppdigital.citizen.attributes.Fact;
import id.mppdigital.citizen.dispute.Dispute;
import id.mppdigital.citizen.telling.CorrectFact;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * What follows once a correction is agreed to. What a register said before is forgotten, and asked anew. Of what no
 * register knows, as a fact that a decision made, nobody is asked: what the citizen said is right counts. Either way it is
 * told to who was given the older value.
 */
@Component
class Corrections {
    private final CorrectFact correct;

    Corrections(CorrectFact correct) {
        this.correct = correct;
    }

    void carryOut(Dispute dispute, Instant now) {
        var source = dispute.topic().source();
        var right = Fact.declared(source, requireNonNull(dispute.content().value()), now);
        if (source.isCitizensOwn()) {
            correct.here(dispute.account(), right);
        } else {
            correct.atItsRegister(dispute.account(), right);
        }
    }
}
