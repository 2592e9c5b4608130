package id.mppdigital.portal.represented;

import id.mppdigital.platform.problem.Wording;
import id.mppdigital.portal.api.FilingApi.Mark;
import id.mppdigital.portal.api.RepresentationApi.Asked;
import id.mppdigital.portal.api.RepresentationApi.Followed;
import id.mppdigital.portal.filled.Filled;
import id.mppdigital.portal.form.Field;
import id.mppdigital.portal.form.FieldFault;
import id.mppdigital.portal.form.Form;
import id.mppdigital.portal.form.Posted;
import id.mppdigital.portal.form.Section;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a representative answers to a correction request. The answers so far are the applicant's, so each field is empty;
 * one that stays empty stays as it is.
 */
record Answer(Followed application, Asked asked, Filled filled) {
    Form form() {
        return filled.form();
    }

    Answer with(Posted posted) {
        return new Answer(application, asked, filled.with(section(), posted));
    }

    /** The fields on the page, as one section. */
    Section section() {
        var fields = form().fields().filter(this::isOpen).toList();
        return new Section("correction", new Wording("Perbaikan", "Correction"), null, fields);
    }

    private boolean isOpen(Field field) {
        return asked.marks().isEmpty() || said(field.name()).isPresent();
    }

    Optional<Wording> said(String field) {
        return asked.marks().stream()
                .filter(mark -> field.equals(mark.field()))
                .map(Mark::text)
                .findFirst();
    }

    Optional<Wording> saidOfDocument(String requirement) {
        return asked.marks().stream()
                .filter(mark -> requirement.equals(mark.document()))
                .map(Mark::text)
                .findFirst();
    }

    List<Form.Requirement> documents() {
        return form().documents().stream()
                .filter(it ->
                        asked.marks().isEmpty() || saidOfDocument(it.code()).isPresent())
                .toList();
    }

    ObjectNode answers() {
        return filled.toSubmit();
    }

    /** Of what was typed: whether the rest is right only application-service knows. */
    List<FieldFault> faults() {
        var typed = filled.toSubmit();
        return filled.faults().stream()
                .filter(fault -> typed.has(fault.field()))
                .toList();
    }
}
