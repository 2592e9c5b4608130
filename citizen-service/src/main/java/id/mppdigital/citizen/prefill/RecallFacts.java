package id.mppdigital.citizen.prefill;

import id.mppdigital.citizen.attributes.Attributes;
import id.mppdigital.citizen.identity.Citizen;
import id.mppdigital.citizen.registers.BaseRegister;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds what is stored about a citizen. */
@Component
class RecallFacts {
    private final Attributes attributes;
    private final Clock clock;

    RecallFacts(Attributes attributes, Clock clock) {
        this.attributes = attributes;
        this.clock = clock;
    }

    KnownFacts of(Citizen citizen, List<BaseRegister> registers) {
        var identities = registers.stream().flatMap(register -> register.identity().stream());
        var accounts = citizen.accounts();
        return new KnownFacts(
                citizen, attributes.of(accounts), attributes.answered(accounts, clock.instant()), identities);
    }
}
