package id.mppdigital.citizen.consent;

import id.mppdigital.citizen.catalog.ServiceForm;
import id.mppdigital.citizen.catalog.ServiceForms;
import id.mppdigital.citizen.identity.Citizen;
import id.mppdigital.citizen.refusal.CitizenRefusal;
import id.mppdigital.platform.problem.Problem;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What citizens agreed to share beyond what a service needs. Without a decision nothing is shared. */
@Component
public class Sharings {
    private final Consents consents;
    private final ServiceForms forms;
    private final Clock clock;

    Sharings(Consents consents, ServiceForms forms, Clock clock) {
        this.consents = consents;
        this.forms = forms;
        this.clock = clock;
    }

    /**
     * Of a form, by field: the wording that the citizen had agreed to at a time, as the ledger names it. Fields to which
     * they had not are absent.
     */
    public Map<String, String> agreed(Collection<String> accounts, ServiceForm form, Instant at) {
        var agreed = new LinkedHashMap<String, String>();
        Sharing.of(form)
                .forEach(sharing -> consents.of(accounts, sharing.source()).stream()
                        .filter(decision -> !decision.at().isAfter(at))
                        .findFirst()
                        .filter(decision -> decision.granted() && decision.text() != null)
                        .ifPresent(decision -> agreed.put(sharing.field(), sharing.source() + "/" + decision.text())));
        return agreed;
    }

    /** The same at this moment. */
    public Map<String, String> agreed(Collection<String> accounts, ServiceForm form) {
        return agreed(accounts, form, clock.instant());
    }

    /** Those about which the citizen has decided, in the newest version of their service. */
    List<Consent> decided(Collection<String> accounts) {
        return consents.decided(accounts).stream()
                .flatMap(source -> find(source).stream())
                .map(sharing -> Consent.of(sharing, consents.of(accounts, sharing.source())))
                .toList();
    }

    Optional<Sharing> find(String source) {
        return Sharing.serviceOf(source).flatMap(forms::newest).stream()
                .flatMap(form -> Sharing.of(form).stream())
                .filter(sharing -> sharing.source().equals(source))
                .findFirst();
    }

    /**
     * At once: the next form is filled in accordingly.
     *
     * @param text the wording that was read; nobody agrees without
     * @throws Problem 409 {@code consent-text-changed} when that is not what would be granted
     */
    @Transactional
    public Consent decide(Citizen citizen, Sharing sharing, boolean granted, @Nullable String text) {
        if (granted && !sharing.text().equals(text)) {
            throw Problem.of(CitizenRefusal.CONSENT_TEXT_CHANGED);
        }
        consents.lock(citizen.accounts());
        var before = consents.of(citizen.accounts(), sharing.source());
        var last = before.stream().findFirst();
        var isNew = last.map(it ->
                        it.granted() != granted || granted && !sharing.text().equals(it.text()))
                .orElse(true);
        if (isNew) {
            consents.add(citizen.id(), sharing.source(), new Decision(granted, clock.instant(), text));
        }
        return Consent.of(sharing, consents.of(citizen.accounts(), sharing.source()));
    }
}
