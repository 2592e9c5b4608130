package id.mppdigital.portal.track;

import id.mppdigital.platform.problem.Wording;
import id.mppdigital.portal.api.FilingApi;
import id.mppdigital.portal.filled.Filled;
import id.mppdigital.portal.form.Field;
import id.mppdigital.portal.form.Form;
import id.mppdigital.portal.form.Posted;
import id.mppdigital.portal.form.Section;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an agency sent back, and what the citizen makes of it. Only marked fields and documents can be changed, and
 * questions that a changed answer makes necessary; if nothing is marked, all of them.
 */
record Correction(FilingApi.Detail application, Filled before, Filled filled) {
    Form form() {
        return filled.form();
    }

    /** Whether the agency still waits for it. */
    boolean isAwaited() {
        return application.status().equals("CORRECTION_REQUESTED");
    }

    private List<FilingApi.Mark> marks() {
        var marks = application.marks();
        return marks == null ? List.of() : marks;
    }

    boolean isMarked() {
        return !marks().isEmpty();
    }

    /** What an officer says about a field. */
    Optional<Wording> saidOfField(String field) {
        return marks().stream()
                .filter(mark -> field.equals(mark.field()))
                .map(FilingApi.Mark::text)
                .findFirst();
    }

    Optional<Wording> saidOfDocument(String requirement) {
        return marks().stream()
                .filter(mark -> requirement.equals(mark.document()))
                .map(FilingApi.Mark::text)
                .findFirst();
    }

    /** The fields on the page, as one section. */
    Section section() {
        var fields = form().fields().filter(this::isOpen).toList();
        return new Section("correction", new Wording("Perbaikan", "Correction"), null, fields);
    }

    private boolean isOpen(Field field) {
        return !isMarked() || saidOfField(field.name()).isPresent() || isNew(field.name());
    }

    /** Asked for now, but not when the application was sent. */
    private boolean isNew(String field) {
        return form().rules().isAsked(field, filled.toSubmit())
                && !form().rules().isAsked(field, before.toSubmit());
    }

    List<Form.Requirement> documents() {
        return form().documents().stream()
                .filter(it -> !isMarked() || saidOfDocument(it.code()).isPresent())
                .toList();
    }

    /** Only what changed: null for an answer that is no more. */
    ObjectNode changes() {
        var earlier = before.toSubmit();
        var now = filled.toSubmit();
        var changes = JsonNodeFactory.instance.objectNode();
        for (var field : names(earlier, now)) {
            if (!now.has(field) && filled.knowledge().vouches(field)) {
                changes.set(field, filled.answer(field)); // the register's value again
            } else if (!now.has(field)) {
                changes.putNull(field);
            } else if (!now.get(field).equals(earlier.get(field))) {
                changes.set(field, now.get(field));
            }
        }
        return changes;
    }

    private static Set<String> names(ObjectNode one, ObjectNode other) {
        return Stream.concat(one.propertyNames().stream(), other.propertyNames().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** With what was posted, also in answer to questions that other posted answers make necessary. */
    Correction with(Posted posted) {
        var first = with(section(), posted);
        return with(first.section(), posted);
    }

    private Correction with(Section shown, Posted posted) {
        return new Correction(application, before, filled.with(shown, posted));
    }
}
