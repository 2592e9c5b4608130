package id.mppdigital.citizen.rights;

import static java.util.Objects.requireNonNull;

import id.mppdigital.citizen.applications.Standing;
import id.mppdigital.citizen.applications.Standings;
import id.mppdigital.citizen.attributes.Attributes;
import id.mppdigital.citizen.attributes.Fact;
import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.catalog.ServiceForms;
import id.mppdigital.citizen.dispute.Dispute;
import id.mppdigital.citizen.dispute.Processing;
import id.mppdigital.citizen.documents.Documents;
import id.mppdigital.citizen.identity.Citizen;
import id.mppdigital.citizen.refusal.CitizenRefusal;
import id.mppdigital.citizen.registers.BaseRegister;
import id.mppdigital.citizen.registers.Registers;
import id.mppdigital.platform.problem.PlatformRefusal;
import id.mppdigital.platform.problem.Problem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a dispute of what a citizen sent, or says what is missing in it. */
@Component
class ReadDispute {
    private final Attributes attributes;
    private final Registers registers;
    private final Standings standings;
    private final Documents documents;
    private final ServiceForms forms;

    ReadDispute(
            Attributes attributes, Registers registers, Standings standings, Documents documents, ServiceForms forms) {
        this.attributes = attributes;
        this.registers = registers;
        this.standings = standings;
        this.documents = documents;
        this.forms = forms;
    }

    /** @throws Problem 422 with every fault; 404 for an application of somebody else; 409 when it can't be disputed */
    Dispute read(Citizen citizen, Dispute.Kind kind, About about, UUID request) {
        var faults = new ArrayList<Problem.Fault>();
        var reason = about.reason();
        if (reason == null || reason.isBlank()) {
            faults.add(Problem.Fault.of("/about/reason", CitizenRefusal.SAY_WHY));
        }
        if (!areOwn(about.evidence(), citizen)) {
            faults.add(Problem.Fault.of("/about/documents", CitizenRefusal.UNKNOWN_EVIDENCE));
        }
        var subject = subject(citizen, kind, about, faults);
        if (!faults.isEmpty()) {
            throw Problem.of(PlatformRefusal.INVALID_REQUEST).at(faults);
        }
        if (kind == Dispute.Kind.OBJECTION) {
            requireAutomatic(citizen, requireNonNull(about.applicationId()));
        }
        var value = kind == Dispute.Kind.CORRECTION ? about.value() : null;
        var content = new Dispute.Content(requireNonNull(reason).strip(), value, about.evidence());
        return Dispute.of(request, citizen.id(), new Dispute.Topic(kind, subject), content);
    }

    private String subject(Citizen citizen, Dispute.Kind kind, About about, List<Problem.Fault> faults) {
        if (kind == Dispute.Kind.OBJECTION) {
            return application(about, faults);
        }
        var purpose = about.purpose();
        return kind == Dispute.Kind.RESTRICTION && purpose != null
                ? processing(purpose, about, faults)
                : fact(citizen, kind, about, faults);
    }

    private String processing(Processing.Purpose purpose, About about, List<Problem.Fault> faults) {
        var service = about.service();
        if (about.source() != null) {
            faults.add(Problem.Fault.of("/about/source", CitizenRefusal.FACT_OR_PURPOSE));
        }
        if (service != null && !forms.isKnown(service)) {
            faults.add(Problem.Fault.of("/about/service", CitizenRefusal.UNKNOWN_SERVICE));
        }
        return new Processing(purpose, service).toString();
    }

    private boolean areOwn(List<UUID> ids, Citizen citizen) {
        return ids.stream()
                .allMatch(id -> documents
                        .find(id)
                        .filter(document -> citizen.accounts().contains(document.account()))
                        .isPresent());
    }

    private static String application(About about, List<Problem.Fault> faults) {
        if (about.applicationId() == null) {
            faults.add(Problem.Fault.of("/about/applicationId", CitizenRefusal.SAY_WHICH_APPLICATION));
        }
        return String.valueOf(about.applicationId());
    }

    private String fact(Citizen citizen, Dispute.Kind kind, About about, List<Problem.Fault> faults) {
        var source = FactSource.parse(about.source())
                .filter(each -> isKnown(citizen, each))
                .orElse(null);
        if (source == null) {
            faults.add(Problem.Fault.of("/about/source", CitizenRefusal.SAY_WHICH_FACT));
        } else if (kind == Dispute.Kind.RESTRICTION && isIdentity(source)) {
            faults.add(Problem.Fault.of("/about/source", CitizenRefusal.NOT_RESTRICTABLE));
        } else if (kind == Dispute.Kind.CORRECTION && !saysSomething(source, about)) {
            faults.add(Problem.Fault.of("/about/value", CitizenRefusal.SAY_WHAT_IS_RIGHT));
        }
        return String.valueOf(source);
    }

    private static boolean saysSomething(FactSource source, About about) {
        var value = about.value();
        return value != null
                && value.toString().length() <= 2000
                && Fact.declared(source, value, Instant.EPOCH).saysSomething();
    }

    /** Something is stored of it, or a register would be asked. */
    private boolean isKnown(Citizen citizen, FactSource source) {
        return attributes.of(citizen.accounts()).stream()
                        .anyMatch(fact -> fact.source().equals(source))
                || registers.all().stream().anyMatch(register -> register.knows(source));
    }

    private boolean isIdentity(FactSource source) {
        return identities().anyMatch(source::equals);
    }

    private Stream<FactSource> identities() {
        return registers.all().stream().map(BaseRegister::identity).flatMap(Optional::stream);
    }

    private void requireAutomatic(Citizen citizen, UUID application) {
        @Nullable
        Standing standing = standings.of(citizen.accounts(), application).orElse(null);
        if (standing == null) {
            throw Problem.notFound("permohonan", "application");
        }
        if (standing.isOpen() && standing.decidedBy() == null) {
            throw Problem.of(CitizenRefusal.NOT_DECIDED_YET);
        }
        if (standing.isDecidedByPerson()) {
            throw Problem.of(CitizenRefusal.DECIDED_BY_A_PERSON);
        }
    }
}
