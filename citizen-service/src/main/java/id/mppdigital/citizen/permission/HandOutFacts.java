package id.mppdigital.citizen.permission;

import id.mppdigital.citizen.attributes.Attributes;
import id.mppdigital.citizen.consent.Consents;
import id.mppdigital.citizen.dispute.Disputes;
import id.mppdigital.citizen.dispute.Processing;
import id.mppdigital.citizen.identity.Citizen;
import id.mppdigital.citizen.registers.BaseRegister;
import id.mppdigital.citizen.registers.Registers;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The one way to a person's facts for whoever uses them. Each says for which purpose, and of which service. */
@Component
public class HandOutFacts {
    private final Attributes attributes;
    private final Consents consents;
    private final Disputes disputes;
    private final Registers registers;

    HandOutFacts(Attributes attributes, Consents consents, Disputes disputes, Registers registers) {
        this.attributes = attributes;
        this.consents = consents;
        this.disputes = disputes;
        this.registers = registers;
    }

    public UsableFacts of(Citizen citizen, Processing processing) {
        return of(citizen.accounts(), processing);
    }

    /** @param accounts all of the person's */
    public UsableFacts of(Collection<String> accounts, Processing processing) {
        return usable(accounts, processing);
    }

    /** For what the citizen asks for now and by name, as a correction: no restriction of a purpose is meant by it. */
    public UsableFacts asked(Collection<String> accounts) {
        return usable(accounts, null);
    }

    private UsableFacts usable(Collection<String> accounts, @Nullable Processing processing) {
        var identities = registers.all().stream()
                .map(BaseRegister::identity)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
        return new UsableFacts(
                attributes.of(accounts),
                new Permissions(consents.withdrawnBy(accounts), disputes.facts(accounts), identities),
                processing);
    }

    /** The wordings to which the person has agreed, of these registers. */
    public List<String> consents(Collection<String> accounts, Collection<BaseRegister> asked) {
        return asked.isEmpty() ? List.of() : consents.texts(accounts, asked);
    }

    /** Whether nothing of the register may be asked, kept or used; false for a person without an account. */
    public boolean isWithdrawn(Collection<String> accounts, String register) {
        return !accounts.isEmpty() && consents.withdrawnBy(accounts).contains(register);
    }
}
