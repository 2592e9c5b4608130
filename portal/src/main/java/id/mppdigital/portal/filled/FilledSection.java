package id.mppdigital.portal.filled;

import id.mppdigital.platform.problem.Language;
import id.mppdigital.portal.form.Field;
import id.mppdigital.portal.form.FieldFault;
import id.mppdigital.portal.form.Posted;
import id.mppdigital.portal.form.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A section of a filled form: its questions and what is wrong in it. */
public record FilledSection(Filled filled, Section section) {
    /** The questions as far as the other answers make them necessary. */
    public List<FieldView> views() {
        return views(List.of());
    }

    /** With the fault beside each field that has one. */
    public List<FieldView> views(List<FieldFault> faults) {
        var answers = filled.answers();
        var knowledge = filled.knowledge();
        var required = filled.form().rules().required(answers);
        return section.fields().stream()
                .filter(field -> filled.isAsked(field.name()))
                .map(field -> new FieldView(
                        field,
                        standing(field),
                        answers.get(field.name()),
                        knowledge.of(field.name()).orElse(null),
                        required.contains(field.name()),
                        faultOf(field.name(), faults)))
                .toList();
    }

    private Standing standing(Field field) {
        var knowledge = filled.knowledge();
        if (knowledge.isKey(field.name())) {
            return Standing.ofKey(
                    field, knowledge, filled.answer(field.name()) != null, filled.isOverridden(field.name()));
        }
        return filled.isOverridden(field.name()) ? Standing.OVERRIDDEN : Standing.of(field, knowledge);
    }

    private static @Nullable FieldFault faultOf(String field, List<FieldFault> faults) {
        return faults.stream()
                .filter(it -> it.field().equals(field))
                .findFirst()
                .orElse(null);
    }

    /** Of whom this section may be about, each with what it is called; none where there is nothing to choose. */
    public Map<String, String> choices(Language language) {
        var choices = new LinkedHashMap<String, String>();
        filled.knowledge()
                .subjects()
                .forEach(subject -> section.fields().stream()
                        .filter(field -> subject.isOf(field.source()))
                        .flatMap(field -> Stream.ofNullable(subject.values().get(field.name()))
                                .map(value -> AnswerText.of(field, value, language)))
                        .findFirst()
                        .ifPresent(name -> choices.put(subject.key(), name)));
        return choices.size() < 2 ? Map.of() : choices;
    }

    public List<FieldFault> faults() {
        return filled.faults().stream()
                .filter(fault ->
                        section.fields().stream().anyMatch(field -> field.name().equals(fault.field())))
                .toList();
    }

    /** Whether an answer made a question necessary that the posted page did not show yet. */
    public boolean asksMoreThan(Posted posted) {
        return section.fields().stream()
                .filter(field ->
                        filled.isAsked(field.name()) && !filled.knowledge().vouches(field.name()))
                .anyMatch(field -> !posted.shows(field));
    }
}
