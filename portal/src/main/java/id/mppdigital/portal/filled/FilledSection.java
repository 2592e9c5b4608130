package id.mppdigital.portal.filled;

import id.mppdigital.portal.form.FieldFault;
import id.mppdigital.portal.form.Posted;
import id.mppdigital.portal.form.Section;
import java.util.List;
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
                        filled.isOverridden(field.name()) ? Standing.OVERRIDDEN : Standing.of(field, knowledge),
                        answers.get(field.name()),
                        knowledge.of(field.name()).orElse(null),
                        required.contains(field.name()),
                        faultOf(field.name(), faults)))
                .toList();
    }

    private static @Nullable FieldFault faultOf(String field, List<FieldFault> faults) {
        return faults.stream()
                .filter(it -> it.field().equals(field))
                .findFirst()
                .orElse(null);
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
