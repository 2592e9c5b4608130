package id.mppdigital.citizen.prefill;

import static java.util.Objects.requireNonNull;

import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.catalog.ServiceForm;
import id.mppdigital.citizen.consent.Sharing;
import id.mppdigital.citizen.consent.Sharings;
import id.mppdigital.citizen.dispute.Processing;
import id.mppdigital.citizen.identity.Citizen;
import id.mppdigital.citizen.permission.HandOutFacts;
import id.mppdigital.citizen.prefill.asking.AskRegisters;
import id.mppdigital.citizen.prefill.asking.RecallFacts;
import id.mppdigital.citizen.prefill.field.Copies;
import id.mppdigital.citizen.prefill.field.PrefilledField;
import id.mppdigital.citizen.refusal.CitizenRefusal;
import id.mppdigital.citizen.registers.BaseRegister;
import id.mppdigital.citizen.registers.Registers;
import id.mppdigital.citizen.representation.ActFor;
import id.mppdigital.citizen.usage.DataUse;
import id.mppdigital.platform.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Fills a form for a citizen. No transaction spans it: a register that hangs must not hold a database connection. */
@Component
class PrefillForm {
    private final RecallFacts recallFacts;
    private final Registers registers;
    private final HandOutFacts handOut;
    private final AskRegisters askRegisters;
    private final Things things;
    private final Attestations attestations;
    private final RecordShown recordShown;
    private final Sharings sharings;

    PrefillForm(
            RecallFacts recallFacts,
            Registers registers,
            HandOutFacts handOut,
            AskRegisters askRegisters,
            Things things,
            Attestations attestations,
            RecordShown recordShown,
            Sharings sharings) {
        this.recallFacts = recallFacts;
        this.registers = registers;
        this.handOut = handOut;
        this.askRegisters = askRegisters;
        this.things = things;
        this.attestations = attestations;
        this.recordShown = recordShown;
        this.sharings = sharings;
    }

    /**
     * @param frontEnd the client id of the app that shows the form
     * @param about which child, plot of land or the like the form is about, by its key
     */
    Prefill fill(Citizen citizen, ServiceForm form, String mall, String frontEnd, Map<String, String> about) {
        var context = new DataUse.Context(form.service(), mall, null);
        return fill(new AskedForm(citizen, form, frontEnd, context), about, sharings.agreed(citizen.accounts(), form));
    }

    /** With what is known of the principal, whose ledger names the representative. */
    Prefill fill(
            ActFor.Principal principal, ServiceForm form, String mall, String frontEnd, Map<String, String> about) {
        var context = new DataUse.Context(form.service(), mall, null, principal.representative());
        // What a principal shares beyond what a service needs, nobody else decides.
        return fill(new AskedForm(principal.citizen(), form, frontEnd, context), about, Map.of());
    }

    /** @param agreed by field, the wording on which its sharing rests */
    private Prefill fill(AskedForm asked, Map<String, String> about, Map<String, String> agreed) {
        var whole = asked.form();
        var form = whole.asking(field -> field.sharing() == null || agreed.containsKey(field.name()));
        var filled = fillShared(asked.with(form), about, shared(form, agreed));
        var fields = new LinkedHashMap<String, PrefilledField>();
        whole.fields().forEach(field -> {
            var known = filled.fields().get(field.name());
            fields.put(field.name(), known == null ? PrefilledField.notAgreed(field.source()) : known);
        });
        var consents = new LinkedHashMap<String, Prefill.Sharable>();
        Sharing.of(whole)
                .forEach(it -> consents.put(
                        it.field(),
                        new Prefill.Sharable(
                                it.source(),
                                agreed.containsKey(it.field()),
                                it.label(),
                                it.words(),
                                asked.isForPrincipal() ? null : it.text())));
        return new Prefill(
                fields, filled.attestation(), filled.expiresAt(), filled.verifiedLater(), filled.subjects(), consents);
    }

    /** By fact, the wording on which it rests: no field that the service needs asks for the same fact. */
    private static Map<FactSource, String> shared(ServiceForm form, Map<String, String> agreed) {
        var needed = form.fields().stream()
                .filter(field -> field.sharing() == null)
                .map(ServiceForm.Field::source)
                .toList();
        var shared = new LinkedHashMap<FactSource, String>();
        form.fields().stream()
                .filter(field -> field.sharing() != null && !needed.contains(field.source()))
                .forEach(field -> shared.put(field.source(), requireNonNull(agreed.get(field.name()))));
        return shared;
    }

    /** @param shared what rests on consent alone */
    private Prefill fillShared(AskedForm asked, Map<String, String> about, Map<FactSource, String> shared) {
        var all = registers.all();
        var chosen = choose(asked, about, all);
        var gathered = gather(asked, chosen, shared, all);
        var fields = new LinkedHashMap<String, PrefilledField>();
        var late = new ArrayList<String>();
        asked.form().fields().forEach(field -> {
            var filled = gathered.filled(field);
            fields.put(field.name(), filled);
            if (gathered.isVerifiedLater(field, filled)) {
                late.add(field.name());
            }
        });
        var mall = requireNonNull(asked.context().mall());
        var signed = attestations.over(fields, late, asked.citizen(), asked.form(), mall);
        var filled = new Prefill(
                fields,
                signed.map(Attestations.Signed::jws).orElse(null),
                signed.map(Attestations.Signed::expiresAt).orElse(null),
                late,
                listed(asked, gathered),
                Map.of());
        recordShown.of(filled, asked, shared, all);
        return filled;
    }

    /** One that is not known yet is named {@code new}: then nothing of it is filled in. */
    private Chosen choose(AskedForm asked, Map<String, String> about, List<BaseRegister> all) {
        var form = asked.form();
        var usable = handOut.of(asked.citizen(), new Processing(Processing.Purpose.FILL_FORM, form.service()));
        var keys = Things.keys(form, all).keySet().stream().map(FactSource::key).collect(Collectors.toSet());
        var choices = Choice.among(usable.everySubject(), form);
        about.forEach((name, key) -> {
            // Of a thing, its register says whether it is the citizen's.
            var isKnown = keys.contains(name)
                    || choices.stream().anyMatch(choice -> choice.subject().equals(name) && choice.has(key));
            if (!isKnown && !key.equals("new")) {
                throw Problem.of(CitizenRefusal.UNKNOWN_SUBJECT).at("/about/" + name, CitizenRefusal.UNKNOWN_SUBJECT);
            }
        });
        things.spokenOf(asked.citizen(), form, all, about);
        return Chosen.of(usable, about);
    }

    private Gathered gather(AskedForm asked, Chosen chosen, Map<FactSource, String> shared, List<BaseRegister> all) {
        var form = asked.form();
        var usable = chosen.usable();
        var about = chosen.about();
        var known = recallFacts.of(asked.citizen(), chosen.subjects().chosen(about), all, about);
        var wanted = form.fields().stream()
                .map(ServiceForm.Field::source)
                .filter(Predicate.not(chosen::isRestricted))
                .toList();
        var comparing = new Processing(Processing.Purpose.COMPARE, form.service());
        var copies = Copies.among(all, wanted, source -> usable.mayServe(comparing) && usable.allows(source));
        var person = new AskRegisters.Person(asked.citizen(), usable, shared);
        var views = askRegisters.ask(all, person, known, copies.toAsk(), asked.context());
        return new Gathered(all, chosen, known, copies, views);
    }

    /** A representative sees the one that the form is about, and none of the principal's others. */
    private List<Choice> listed(AskedForm asked, Gathered gathered) {
        var chosen = gathered.chosen();
        var all = gathered.registers();
        var subjects = asked.isForPrincipal() ? List.<Choice>of() : Choice.among(chosen.subjects(), asked.form());
        var withheld = asked.isForPrincipal()
                ? all.stream().map(BaseRegister::code).collect(Collectors.toSet())
                : gathered.withheld();
        return Stream.concat(
                        subjects.stream(),
                        things.choices(asked.citizen(), asked.form(), all, chosen::isRestricted, withheld).stream())
                .toList();
    }
}
