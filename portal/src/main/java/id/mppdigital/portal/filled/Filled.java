package id.mppdigital.portal.filled;

import id.mppdigital.portal.form.Field;
import id.mppdigital.portal.form.FieldFault;
import id.mppdigital.portal.form.Form;
import id.mppdigital.portal.form.Posted;
import id.mppdigital.portal.form.Section;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A form with the answers of one citizen. A register's value goes before what was typed; it is never read from a post
 * and never sent on, because the attestation holds it. Only where the citizen may override it, and does, what was typed
 * goes before it.
 */
public final class Filled {
    private final Form form;
    private final Knowledge knowledge;
    private final ObjectNode typed;
    private final ObjectNode answers;

    /** @param typed answers by field; null where the citizen emptied what was known */
    public Filled(Form form, Knowledge knowledge, ObjectNode typed) {
        this.form = form;
        this.knowledge = knowledge;
        this.typed = typed;
        this.answers = form.rules().wanted(all());
    }

    private ObjectNode all() {
        var all = JsonNodeFactory.instance.objectNode();
        form.fields().filter(this::mayBeAsked).forEach(field -> {
            var value = value(field);
            if (value != null) {
                all.set(field.name(), value);
            }
        });
        return all;
    }

    /** What the service does not need is asked for once the citizen has agreed to share it. */
    private boolean mayBeAsked(Field field) {
        return field.consent() == null || knowledge.isShared(field.name());
    }

    private @Nullable JsonNode value(Field field) {
        var known = knowledge.of(field.name());
        if (known.isPresent() && known.get().isVouched() && !isOverridden(field.name())) {
            return known.get().value();
        }
        var said = typed.get(field.name());
        if (said != null) {
            return said.isNull() ? null : said;
        }
        return known.filter(it -> !it.state().equals("conflict"))
                .map(Known::value)
                .orElse(null);
    }

    /** With what was posted from one section. Fields that the page did not show keep their answers. */
    public Filled with(Section section, Posted posted) {
        var after = typed.deepCopy();
        section.fields().stream()
                .filter(field -> posted.shows(field) && !knowledge.locks(field.name()))
                .forEach(field -> {
                    var answer = posted.answer(field);
                    var isKnown = knowledge.vouches(field.name()) && !denies(field.name(), answer);
                    if (isKnown && !knowledge.isKey(field.name())) {
                        after.remove(field.name());
                    } else if (!answer.isMissingNode() && knowledge.takes(field.name(), answer)) {
                        after.set(field.name(), answer);
                    } else if (answer.isMissingNode()
                            && knowledge.of(field.name()).map(Known::value).isPresent()) {
                        after.putNull(field.name());
                    } else {
                        after.remove(field.name());
                    }
                });
        return new Filled(form, knowledge, after);
    }

    /**
     * Filled in with another of the citizen's children, plots of land or the like; what is not known of it is emptied.
     *
     * @param key of one that is known; with any other, nothing changes
     */
    public Filled about(String key) {
        var after = typed.deepCopy();
        knowledge.subjects().stream()
                .filter(subject -> subject.key().equals(key))
                .forEach(subject -> form.fields()
                        .filter(field -> subject.isOf(field.source()))
                        .forEach(field -> after.set(
                                field.name(),
                                subject.values().getOrDefault(field.name(), JsonNodeFactory.instance.nullNode()))));
        return new Filled(form, knowledge, after);
    }

    /** The same answers beside what is known by now. */
    public Filled knowing(Knowledge now) {
        return new Filled(form, now, typed);
    }

    /** What a draft keeps: all that was typed, and nothing that a register vouches for. */
    public ObjectNode toKeep() {
        var kept = typed.deepCopy();
        typed.propertyNames().stream()
                .filter(it -> isVouched(it) && !knowledge.isKey(it) || !isAsked(it))
                .forEach(kept::remove);
        return kept;
    }

    /** What was given as the key of something of which nothing is filled in, by the fact that it is. */
    public Map<String, String> keysToAsk() {
        var keys = new LinkedHashMap<String, String>();
        form.fields()
                .filter(field -> knowledge.isKey(field.name()) && !isVouched(field.name()))
                .forEach(field -> {
                    var said = typed.path(field.name()).asString("");
                    if (said.matches("[A-Za-z0-9][A-Za-z0-9./ -]{0,59}")) {
                        keys.put(String.valueOf(field.source()), said);
                    }
                });
        return keys;
    }

    /** What an application sends: the answers without what the attestation holds. */
    public ObjectNode toSubmit() {
        var sent = answers.deepCopy();
        answers.propertyNames().stream().filter(this::isVouched).forEach(sent::remove);
        return sent;
    }

    /** Whether the citizen gave another value than the register's, and may. */
    boolean isOverridden(String field) {
        return !knowledge.locks(field) && denies(field, typed.path(field));
    }

    private boolean denies(String field, JsonNode said) {
        return !said.isMissingNode()
                && knowledge
                        .of(field)
                        .map(it -> it.isDeniedBy(said) && !(knowledge.isKey(field) && it.isKeyTo(said)))
                        .orElse(false);
    }

    private boolean isVouched(String field) {
        return knowledge.vouches(field) && !isOverridden(field);
    }

    boolean isAsked(String field) {
        return form.field(field).filter(this::mayBeAsked).isPresent()
                && form.rules().isAsked(field, answers);
    }

    /** One of its sections as it stands now. */
    public FilledSection of(Section section) {
        return new FilledSection(this, section);
    }

    /** The sections in which something is asked. */
    public List<Section> sections() {
        return form.sections().stream()
                .filter(section -> section.fields().stream()
                        .anyMatch(field -> isAsked(field.name())
                                || knowledge.sharing(field.name()).isPresent()))
                .toList();
    }

    /** What is wrong anywhere in the form, in the order of its fields. */
    public List<FieldFault> faults() {
        var order = form.fields().map(Field::name).toList();
        return form.rules().check(answers).stream()
                .sorted(Comparator.comparingInt(fault -> order.indexOf(fault.field())))
                .toList();
    }

    /** What stands in a field, typed or known; null if nothing does. */
    public @Nullable JsonNode answer(String field) {
        return answers.get(field);
    }

    ObjectNode answers() {
        return answers;
    }

    public Form form() {
        return form;
    }

    public Knowledge knowledge() {
        return knowledge;
    }
}
