package id.mppdigital.citizen.rights.answer;

import static java.util.Objects.requireNonNull;

import id.mppdigital.citizen.attributes.Attributes;
import id.mppdigital.citizen.attributes.Fact;
import id.mppdigital.citizen.dispute.Dispute;
import id.mppdigital.citizen.identity.Citizens;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * What follows once a correction is agreed to. What a register said before is forgotten, and asked anew. Of what no
 * register knows, as a fact that a decision made, nobody is asked: what the citizen said is right counts.
 */
@Component
class Corrections {
    private final Attributes attributes;
    private final Citizens citizens;

    Corrections(Attributes attributes, Citizens citizens) {
        this.attributes = attributes;
        this.citizens = citizens;
    }

    void carryOut(Dispute dispute, Instant now) {
        var source = dispute.topic().source();
        if (source.isCitizensOwn()) {
            var right = requireNonNull(dispute.content().value());
            attributes.correct(dispute.account(), Fact.declared(source, right, now));
        } else {
            attributes.forget(citizens.accountsOf(dispute.account()), dispute.account(), source);
        }
    }
}
