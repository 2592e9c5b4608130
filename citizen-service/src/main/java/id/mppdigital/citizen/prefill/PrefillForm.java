package id.mppdigital.citizen.prefill;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.attributes.SubjectKey;
import id.mppdigital.citizen.attributes.Subjects;
import id.mppdigital.citizen.catalog.ServiceForm;
import id.mppdigital.citizen.consent.Sharing;
import id.mppdigital.citizen.consent.Sharings;
import id.mppdigital.citizen.dispute.Processing;
import id.mppdigital.citizen.identity.Citizen;
import id.mppdigital.citizen.permission.HandOutFacts;
import id.mppdigital.citizen.prefill.field.Copies;
import id.mppdigital.citizen.prefill.field.FieldState;
import id.mppdigital.citizen.prefill.field.PrefilledField;
import id.mppdigital.citizen.prefill.field.RegisterView;
import id.mppdigital.citizen.prefill.field.Sayings;
import id.mppdigital.citizen.refusal.CitizenRefusal;
import id.mppdigital.citizen.registers.BaseRegister;
import id.mppdigital.citizen.registers.Registers;
import id.mppdigital.citizen.representation.ActFor;
import id.mppdigital.citizen.usage.DataUse;
import id.mppdigital.citizen.usage.DataUses;
import id.mppdigital.citizen.usage.Purpose;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.problem.Wording;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Fills a form for a citizen. No transaction spans it: a register that hangs must not hold a database connection. */
@Component
class PrefillForm {
    private final RecallFacts recallFacts;
    private final Registers registers;
    private final HandOutFacts handOut;
    private final AskRegisters askRegisters;
    private final Things things;
    private final Attestations attestations;
    private final DataUses uses;
    private final Sharings sharings;

    /**
     * A form filled as far as is known.
     *
     * @param fields by field name, in the form's order
     * @param attestation a compact JWS over the register values and what is to be told about the other fields, to be
     *     sent along with the application; null when there is nothing to say
     * @param verifiedLater fields whose register could not be asked: what an application says there is compared with
     *     the register once it answers again; the attestation holds them too
     * @param subjects the citizen's children, plots of land and the like that this form asks about, as far as they are
     *     known; the one that was spoken of last is filled in, unless the request named another. Things that a register
     *     knows by a key of their own, as a vehicle, are listed even where none is known: the subject is then the fact
     *     that is the key
     * @param consents by field, what is shared on consent alone
     */
    @Schema(name = "Prefill")
    record Prefill(
            Map<String, PrefilledField> fields,
            @Nullable String attestation,
            @Nullable Instant expiresAt,
            List<String> verifiedLater,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
            List<Choice> subjects,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
            Map<String, Sharable> consents) {}

    /**
     * A field that is asked for, filled in and shared on consent alone. Until the citizen has agreed, it is
     * {@code NOT_CONSENTED} and not to be asked.
     *
     * @param source to decide about it: {@code PUT /citizens/v1/me/consents/{source}}
     * @param text of these words, to be sent with the decision; absent where the signed-in person may not decide
     */
    @Schema(name = "PrefillConsent")
    record Sharable(
            String source,
            boolean granted,
            Wording label,
            Wording words,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String text) {}

    /**
     * Of whom, or of what, a form asks.
     *
     * @param subject as the form names it: {@code citizen.child}, or the key of a thing: {@code land.object/number}
     * @param known the one that was spoken of last first
     */
    @Schema(name = "PrefillChoice")
    record Choice(String subject, List<Known> known) {
        /**
         * One of them.
         *
         * @param key to be named in {@code about} to have it filled in
         * @param values what is known for the form's fields
         */
        @Schema(name = "PrefillSubject")
        record Known(String key, Map<String, JsonNode> values) {
            /** Without the values, so that no log shows them by accident. */
            @Override
            public String toString() {
                return key;
            }
        }
    }

    PrefillForm(
            RecallFacts recallFacts,
            Registers registers,
            HandOutFacts handOut,
            AskRegisters askRegisters,
            Things things,
            Attestations attestations,
            DataUses uses,
            Sharings sharings) {
        this.recallFacts = recallFacts;
        this.registers = registers;
        this.handOut = handOut;
        this.askRegisters = askRegisters;
        this.things = things;
        this.attestations = attestations;
        this.uses = uses;
        this.sharings = sharings;
    }

    /**
     * @param frontEnd the client id of the app that shows the form
     * @param about which child, plot of land or the like the form is about, by its key
     */
    Prefill fill(Citizen citizen, ServiceForm form, String mall, String frontEnd, Map<String, String> about) {
        var context = new DataUse.Context(form.service(), mall, null);
        return fill(citizen, form, frontEnd, context, about, sharings.agreed(citizen.accounts(), form));
    }

    /** With what is known of the principal, whose ledger names the representative. */
    Prefill fill(
            ActFor.Principal principal, ServiceForm form, String mall, String frontEnd, Map<String, String> about) {
        var context = new DataUse.Context(form.service(), mall, null, principal.representative());
        // What a principal shares beyond what a service needs, nobody else decides.
        return fill(principal.citizen(), form, frontEnd, context, about, Map.of());
    }

    /** @param agreed by field, to which wording its sharing rests */
    private Prefill fill(
            Citizen citizen,
            ServiceForm whole,
            String frontEnd,
            DataUse.Context context,
            Map<String, String> about,
            Map<String, String> agreed) {
        var form = whole.asking(field -> field.sharing() == null || agreed.containsKey(field.name()));
        var filled = fill(citizen, form, frontEnd, context, about, shared(form, agreed));
        var fields = new LinkedHashMap<String, PrefilledField>();
        whole.fields().forEach(field -> {
            var known = filled.fields().get(field.name());
            fields.put(field.name(), known == null ? PrefilledField.notAgreed(field.source()) : known);
        });
        var consents = new LinkedHashMap<String, Sharable>();
        Sharing.of(whole)
                .forEach(it -> consents.put(
                        it.field(),
                        new Sharable(
                                it.source(),
                                agreed.containsKey(it.field()),
                                it.label(),
                                it.words(),
                                context.representative() == null ? it.text() : null)));
        return new Prefill(
                fields, filled.attestation(), filled.expiresAt(), filled.verifiedLater(), filled.subjects(), consents);
    }

    /** What rests on consent alone: no field that the service needs asks for the same fact. */
    private static SharedFacts shared(ServiceForm form, Map<String, String> agreed) {
        var needed = form.fields().stream()
                .filter(field -> field.sharing() == null)
                .map(ServiceForm.Field::source)
                .toList();
        var shared = new LinkedHashMap<FactSource, String>();
        form.fields().stream()
                .filter(field -> field.sharing() != null && !needed.contains(field.source()))
                .forEach(field -> shared.put(field.source(), requireNonNull(agreed.get(field.name()))));
        return new SharedFacts(shared);
    }

    /** @param consents the wording on which each fact rests */
    private record SharedFacts(Map<FactSource, String> consents) {}

    private Prefill fill(
            Citizen citizen,
            ServiceForm form,
            String frontEnd,
            DataUse.Context context,
            Map<String, String> about,
            SharedFacts shared) {
        var all = registers.all();
        var usable = handOut.of(citizen, new Processing(Processing.Purpose.FILL_FORM, form.service()));
        var keys = Things.keys(form, all).keySet();
        require(about, choices(form, usable.everySubject()), keys);
        things.spokenOf(citizen, form, all, about);
        // Before one is chosen: a restriction is of one child's fact, and the form names that of any child.
        var subjects = usable.subjects();
        Predicate<FactSource> isRestricted = source -> usable.isRestricted(subjects.stored(source, about));
        // A representative sees the one that the form is about, and none of the principal's others.
        var choices = context.representative() == null ? choices(form, subjects) : List.<Choice>of();
        var known = recallFacts.of(citizen, subjects.chosen(about), all, about);
        var wanted = form.fields().stream()
                .map(ServiceForm.Field::source)
                .filter(isRestricted.negate())
                .toList();
        var comparing = new Processing(Processing.Purpose.COMPARE, form.service());
        var copies = Copies.among(all, wanted, source -> usable.mayServe(comparing) && usable.allows(source));
        var views = askRegisters.ask(
                all, new AskRegisters.Person(citizen, usable, shared.consents()), known, copies.toAsk(), context);
        Function<String, RegisterView> viewOf =
                code -> views.getOrDefault(code, RegisterView.unlisted(known.fromRegister(code)));
        var withheld = all.stream()
                .filter(register -> context.representative() != null
                        || viewOf.apply(register.code()).isWithheld())
                .map(BaseRegister::code)
                .collect(Collectors.toSet());
        var listed = Stream.concat(
                        choices.stream(), things.choices(citizen, form, all, isRestricted, withheld).stream())
                .toList();
        var vouching = all.stream()
                .filter(BaseRegister::vouches)
                .map(BaseRegister::code)
                .collect(Collectors.toSet());
        var fields = new LinkedHashMap<String, PrefilledField>();
        var late = new ArrayList<String>();
        form.fields().forEach(field -> {
            var source = field.source();
            if (isRestricted.test(source)) {
                fields.put(field.name(), PrefilledField.restricted(source));
                return;
            }
            var view = viewOf.apply(source.register());
            var sayings = Sayings.of(source, copies, viewOf);
            var decided = PrefilledField.decide(source, view, known.declared(source), sayings);
            var vouched = vouching.contains(decided.source().register()) ? decided : decided.unvouched();
            var said = known.isOfAccount(source) ? vouched.fromAccount() : vouched;
            var unlocked = field.mayBeOverridden() && !known.isIdentity(source) ? said.unlocked() : said;
            var filled = usable.isContested(subjects.stored(source, about)) ? unlocked.contested() : unlocked;
            fields.put(field.name(), filled);
            // What would not be vouched for is not compared later either, nor what the citizen may withdraw until then.
            var isListed = field.sharing() == null && all.stream().anyMatch(it -> it.knows(source) && it.vouches());
            if (filled.isRefuted() && isListed || view.isAwaited() && isListed && filled.state() != FieldState.FRESH) {
                late.add(field.name());
            }
        });
        var shown = new ArrayList<>(shown(fields, listed, form));
        var agreed = shared.consents().keySet().stream()
                .filter(fact -> shown.remove(fact.key()))
                .toList();
        var reused = all.stream()
                .filter(register -> shown.stream().anyMatch(fact -> fact.startsWith(register.code() + ".")))
                .toList();
        var recipient =
                new DataUse.Recipient(frontEnd, laws(fields, form), handOut.consents(citizen.accounts(), reused));
        var filled = attestations
                .over(fields, late, citizen, form, requireNonNull(context.mall()))
                .map(signed -> new Prefill(fields, signed.jws(), signed.expiresAt(), late, listed, Map.of()))
                .orElseGet(() -> new Prefill(fields, null, null, late, listed, Map.of()));
        agreed.forEach(fact -> {
            var consent = requireNonNull(shared.consents().get(fact));
            var only = new DataUse.Recipient(frontEnd, laws(fields, form), List.of(consent));
            recordUse(citizen, List.of(fact.key()), only, context);
        });
        recordUse(citizen, shown, recipient, context);
        return filled;
    }

    private static List<Choice> choices(ServiceForm form, Subjects subjects) {
        return form.fields().stream()
                .flatMap(field -> field.source().subject().stream())
                .distinct()
                .map(name -> new Choice(
                        name,
                        subjects.all(name).stream()
                                .map(subject ->
                                        new Choice.Known(subject.key().toString(), subject.values(form.sources())))
                                .toList()))
                .filter(choice -> !choice.known().isEmpty())
                .toList();
    }

    /** Another one than those that are known is named {@code new}: then nothing of it is filled in. */
    private static void require(Map<String, String> about, List<Choice> choices, Set<FactSource> keys) {
        about.forEach((name, key) -> {
            if (keys.stream().anyMatch(one -> one.key().equals(name))) {
                return; // the register says whether it is the citizen's
            }
            var isKnown = choices.stream()
                    .filter(choice -> choice.subject().equals(name))
                    .flatMap(choice -> choice.known().stream())
                    .anyMatch(one -> one.key().equals(key));
            if (!isKnown && !key.equals("new")) {
                throw Problem.of(CitizenRefusal.UNKNOWN_SUBJECT).at("/about/" + name, CitizenRefusal.UNKNOWN_SUBJECT);
            }
        });
    }

    /** What is listed to be chosen from is shown as well, be it chosen or not. */
    private static List<String> shown(Map<String, PrefilledField> fields, List<Choice> choices, ServiceForm form) {
        var sources = form.sources();
        var listed = choices.stream()
                .flatMap(choice -> choice.known().stream())
                .flatMap(one -> one.values().keySet().stream()
                        .map(field -> requireNonNull(sources.get(field)))
                        .map(source -> source.subject().isPresent() ? source.of(SubjectKey.of(one.key())) : source));
        return Stream.concat(fields.values().stream().flatMap(PrefilledField::shown), listed)
                .map(FactSource::key)
                .distinct()
                .toList();
    }

    /** The laws of the specific data among what is shown. */
    private static List<String> laws(Map<String, PrefilledField> fields, ServiceForm form) {
        var filled = fields.entrySet().stream()
                .filter(field -> field.getValue().shown().findAny().isPresent())
                .map(Map.Entry::getKey)
                .toList();
        return form.lawsOf(filled);
    }

    private void recordUse(
            Citizen citizen, List<String> sources, DataUse.Recipient recipient, DataUse.Context context) {
        if (!sources.isEmpty()) {
            uses.handedOut(citizen.id(), DataUse.Action.FORM_FILLED, Purpose.FILL_FORM, recipient, sources, context);
        }
    }
}
