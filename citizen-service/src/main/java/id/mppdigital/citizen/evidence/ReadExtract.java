package id.mppdigital.citizen.evidence;

import id.mppdigital.citizen.attributes.Fact;
import id.mppdigital.citizen.catalog.ServiceForm;
import id.mppdigital.citizen.catalog.ServiceForms;
import id.mppdigital.citizen.identity.Citizen;
import id.mppdigital.citizen.permission.HandOutFacts;
import id.mppdigital.citizen.prefill.ReadRegister;
import id.mppdigital.citizen.refusal.CitizenRefusal;
import id.mppdigital.citizen.registers.BaseRegister;
import id.mppdigital.citizen.registers.Registers;
import id.mppdigital.citizen.registers.manifest.RegisterName;
import id.mppdigital.citizen.usage.DataUse;
import id.mppdigital.citizen.usage.DataUses;
import id.mppdigital.citizen.usage.Purpose;
import id.mppdigital.platform.problem.Problem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the registers that hold a type of evidence, in the order of its manifest, until one of them proves it. */
@Component
class ReadExtract {
    private final EvidenceTypes types;
    private final Registers registers;
    private final ReadRegister readRegister;
    private final DataUses uses;
    private final HandOutFacts handOut;
    private final ServiceForms forms;

    ReadExtract(
            EvidenceTypes types,
            Registers registers,
            ReadRegister readRegister,
            DataUses uses,
            HandOutFacts handOut,
            ServiceForms forms) {
        this.handOut = handOut;
        this.forms = forms;
        this.types = types;
        this.registers = registers;
        this.readRegister = readRegister;
        this.uses = uses;
    }

    /**
     * @param frontEnd the client id of the app that shows it
     * @param use what is made of it; only once that is done it stands in the ledger that it was shown
     * @throws Problem {@code evidence-not-held}, {@code evidence-not-proved}, {@code evidence-unavailable}
     */
    <T> T read(Citizen citizen, String code, String frontEnd, DataUse.Context context, Function<Extract, T> use) {
        var type = Optional.ofNullable(types.find(List.of(code)).get(code));
        var holders = type.stream()
                .flatMap(it -> it.heldBy().stream())
                .filter(holder -> of(holder).isPresent())
                .toList();
        if (type.isEmpty() || holders.isEmpty()) {
            throw Problem.of(CitizenRefusal.EVIDENCE_NOT_HELD);
        }
        var answered = false;
        for (var holder : holders) {
            var register = of(holder).orElseThrow();
            var facts = readRegister.read(citizen, register, holder.facts(), holder.maxAge(), context);
            answered |= facts.isPresent();
            if (facts.filter(holder::isProvedBy).isPresent()) {
                var extract = extract(type.get(), register, facts.get());
                var made = use.apply(extract);
                shown(citizen, extract, register, frontEnd, context);
                return made;
            }
        }
        throw Problem.of(answered ? CitizenRefusal.EVIDENCE_NOT_PROVED : CitizenRefusal.EVIDENCE_UNAVAILABLE);
    }

    private Optional<BaseRegister> of(EvidenceType.Holder holder) {
        return registers.all().stream()
                .filter(register -> register.code().equals(holder.register()))
                .filter(holder::canBeAskedOf)
                .findFirst();
    }

    private static Extract extract(EvidenceType type, BaseRegister register, List<Fact> facts) {
        return new Extract(
                type.code(),
                type.name(),
                new Extract.Holder(register.code(), register.name()),
                register.laws(),
                facts.stream().map(Fact::asOf).min(Comparator.naturalOrder()).orElse(Instant.EPOCH),
                facts.stream()
                        .map(fact -> new Extract.Line(
                                fact.source(),
                                label(register, fact),
                                fact.value(),
                                register.wordsOf(fact.source(), fact.value()).orElse(null)))
                        .toList());
    }

    private static RegisterName label(BaseRegister register, Fact fact) {
        var name = fact.source().key();
        return register.labelOf(fact.source()).orElseGet(() -> new RegisterName(name, name));
    }

    private void shown(
            Citizen citizen, Extract extract, BaseRegister register, String frontEnd, DataUse.Context context) {
        uses.handedOut(
                citizen.id(),
                DataUse.Action.FORM_FILLED,
                Purpose.FILL_FORM,
                new DataUse.Recipient(
                        frontEnd,
                        laws(extract, context.service()),
                        handOut.consents(citizen.accounts(), List.of(register))),
                extract.lines().stream().map(line -> line.fact().key()).toList(),
                context);
    }

    /** On which the service asks for the paper, and for what stands in it. */
    private List<String> laws(Extract extract, @Nullable String service) {
        return Optional.ofNullable(service)
                .flatMap(forms::newest)
                .map(form -> {
                    var names = new ArrayList<>(form.asking(
                            extract.lines().stream().map(Extract.Line::fact).toList()));
                    names.add(ServiceForm.document(extract.type()));
                    return form.lawsOf(names);
                })
                .orElse(List.of());
    }
}
