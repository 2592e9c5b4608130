package id.mppdigital.citizen.rights.answer;

import id.mppdigital.citizen.attributes.Attributes;
import id.mppdigital.citizen.dispute.Dispute;
import id.mppdigital.citizen.identity.Citizens;
import org.springframework.stereotype.Component;

/** What follows once the owner of a register has corrected a fact: what it said before is forgotten, and asked anew. */
@Component
class Corrections {
    private final Attributes attributes;
    private final Citizens citizens;

    Corrections(Attributes attributes, Citizens citizens) {
        this.attributes = attributes;
        this.citizens = citizens;
    }

    void askAnew(Dispute dispute) {
        attributes.forget(
                citizens.accountsOf(dispute.account()),
                dispute.account(),
                dispute.topic().source());
    }
}
