package id.mppdigital.citizen.permission;

import id.mppdigital.citizen.attributes.Attributes;
import id.mppdigital.citizen.consent.Consents;
import id.mppdigital.citizen.dispute.Disputes;
import id.mppdigital.citizen.identity.Citizen;
import id.mppdigital.citizen.registers.BaseRegister;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** The one way to a person's facts for whoever uses them. */
@Component
public class HandOutFacts {
    private final Attributes attributes;
    private final Consents consents;
    private final Disputes disputes;

    HandOutFacts(Attributes attributes, Consents consents, Disputes disputes) {
        this.attributes = attributes;
        this.consents = consents;
        this.disputes = disputes;
    }

    public UsableFacts of(Citizen citizen) {
        return of(citizen.accounts());
    }

    /** @param accounts all of the person's */
    public UsableFacts of(Collection<String> accounts) {
        return new UsableFacts(attributes.of(accounts), consents.withdrawnBy(accounts), disputes.facts(accounts));
    }

    /** The wordings of the consents on which these registers are asked about the person. */
    public List<String> consents(Collection<String> accounts, Collection<BaseRegister> asked) {
        return asked.isEmpty() ? List.of() : consents.texts(accounts, asked);
    }

    /** Whether nothing of the register may be asked, kept or used; false for a person without an account. */
    public boolean isWithdrawn(Collection<String> accounts, String register) {
        return !accounts.isEmpty() && consents.withdrawnBy(accounts).contains(register);
    }
}
