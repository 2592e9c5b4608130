package id.mppdigital.citizen.evidence;

import id.mppdigital.citizen.applications.Applications;
import id.mppdigital.citizen.dispute.Processing;
import id.mppdigital.citizen.documents.Document;
import id.mppdigital.citizen.documents.Documents;
import id.mppdigital.citizen.evidence.Evidence.Proof;
import id.mppdigital.citizen.identity.Citizen;
import id.mppdigital.citizen.permission.HandOutFacts;
import id.mppdigital.citizen.permission.UsableFacts;
import id.mppdigital.citizen.registers.Registers;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up what already proves the types of evidence that a service asks for. No register is asked. */
@Component
class FindEvidence {
    private final EvidenceTypes types;
    private final Documents documents;
    private final Applications applications;
    private final Registers registers;
    private final HandOutFacts handOut;
    private final Clock clock;

    FindEvidence(
            EvidenceTypes types,
            Documents documents,
            Applications applications,
            Registers registers,
            HandOutFacts handOut,
            Clock clock) {
        this.types = types;
        this.documents = documents;
        this.applications = applications;
        this.registers = registers;
        this.handOut = handOut;
        this.clock = clock;
    }

    /** In the order of the codes. */
    List<Evidence> of(Citizen citizen, Collection<String> codes) {
        var known = types.find(codes);
        var decided = applications.ofServices(
                citizen.accounts(),
                known.values().stream().flatMap(EvidenceType::issuers).toList());
        var held = new Held(documents.ofKindsOrIssuedFor(citizen.accounts(), codes, decided.keySet()), decided);
        var usable = handOut.of(citizen, new Processing(Processing.Purpose.FILL_FORM, null));
        var persons = new Persons(citizen.nik(), usable.facts());
        return codes.stream()
                .map(code -> {
                    var type = Optional.ofNullable(known.get(code));
                    var found = held.of(code, type).filter(it -> !isAboutSomebodyElse(it, type, held, persons));
                    return evidence(code, type, proofs(type, found.map(it -> proof(type, it, held, persons)), usable));
                })
                .toList();
    }

    private Evidence evidence(String code, Optional<EvidenceType> type, List<Proof> proofs) {
        var now = clock.instant();
        return new Evidence(
                code,
                type.map(EvidenceType::name).orElse(null),
                proofs.stream()
                        .filter(proof -> !proof.isExpired(now))
                        .sorted(Comparator.comparing(Proof::by).thenComparing(Proof::isUnsure))
                        .toList(),
                proofs.stream().filter(proof -> proof.isExpired(now)).toList());
    }

    private static boolean isAboutSomebodyElse(
            Document document, Optional<EvidenceType> type, Held held, Persons persons) {
        return type.flatMap(it -> held.decisionOn(document, it))
                .filter(it -> persons.fit(it.issuer().about(), it.application()) == Persons.Fit.OTHER)
                .isPresent();
    }

    private List<Proof> proofs(Optional<EvidenceType> type, Stream<Proof> documents, UsableFacts usable) {
        return Stream.concat(
                        documents,
                        type.stream()
                                .flatMap(it -> it.heldBy().stream()
                                        .filter(holder -> usable.allow(holder.facts()) && canAnswer(holder))
                                        .map(holder -> Proof.held(holder.register()))))
                .toList();
    }

    /** An agency's document of a service that does not issue this type is no more than one's own. */
    private static Proof proof(Optional<EvidenceType> type, Document document, Held held, Persons persons) {
        var extract = document.extract();
        if (extract != null) {
            var validUntil = type.flatMap(it -> it.holder(extract.register()))
                    .map(EvidenceType.Holder::maxAge)
                    .map(extract.asOf()::plus)
                    .orElse(null);
            return Proof.extract(document.id(), extract.register(), extract.asOf(), validUntil);
        }
        var issue = document.issue();
        var releasedAt = issue == null ? null : issue.releasedAt();
        if (issue == null || releasedAt == null) {
            return Proof.own(document.id(), document.uploadedAt());
        }
        return type.flatMap(it -> held.decisionOn(document, it))
                .map(it -> Proof.issued(
                                document.id(),
                                issue.agency(),
                                releasedAt,
                                it.issuer().validUntil(releasedAt))
                        .about(whom(document, it, persons)))
                .orElseGet(() -> Proof.own(document.id(), document.uploadedAt()));
    }

    private static Proof.@Nullable Whom whom(Document document, Held.Decision decision, Persons persons) {
        var about = decision.issuer().about();
        if (about == null) {
            return null;
        }
        var named = persons.named(about, document.id(), decision.application()).orElse(null);
        return new Proof.Whom(persons.fit(about, decision.application()) == Persons.Fit.RIGHT, named);
    }

    private boolean canAnswer(EvidenceType.Holder holder) {
        return registers.all().stream()
                .filter(register -> register.code().equals(holder.register()))
                .anyMatch(holder::canBeAskedOf);
    }
}
