package id.mppdigital.citizen.telling;

import id.mppdigital.citizen.attributes.Attributes;
import id.mppdigital.citizen.attributes.Fact;
import id.mppdigital.citizen.identity.Citizens;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrects a fact, and tells who was given the older value (UU 27/2022 art. 30 (2)), in the transaction of whoever
 * decided that it is corrected.
 */
@Component
public class CorrectFact {
    private final Attributes attributes;
    private final Citizens citizens;
    private final TellChange tell;

    CorrectFact(Attributes attributes, Citizens citizens, TellChange tell) {
        this.attributes = attributes;
        this.citizens = citizens;
        this.tell = tell;
    }

    /** Of what no register holds: what is right counts from now on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void here(String account, Fact right) {
        tell.of(account, null, attributes.correct(account, right), right.asOf());
    }

    /**
     * Of what its register has corrected: what the register said before is forgotten, and asked anew.
     *
     * @param right what it says now, as whoever knows of the correction says
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void atItsRegister(String account, Fact right) {
        var changed = attributes.replaced(citizens.accountsOf(account), account, right);
        tell.of(account, null, changed, right.asOf());
    }
}
