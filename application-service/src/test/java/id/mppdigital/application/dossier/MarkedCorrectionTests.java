package id.mppdigital.application.dossier;

import static id.mppdigital.application.dossier.TestAssembly.assemble;
import static id.mppdigital.application.dossier.TestAssembly.assembly;
import static id.mppdigital.application.dossier.TestAssembly.attestation;
import static id.mppdigital.application.dossier.TestAssembly.handover;
import static id.mppdigital.application.dossier.TestAssembly.photo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.mppdigital.application.catalog.ServiceVersion;
import id.mppdigital.application.testing.TestCitizenService;
import id.mppdigital.application.testing.TestForms;
import id.mppdigital.platform.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Of a dossier only what the agency marked may change. */
class MarkedCorrectionTests {
    private static final String PURPOSES = """
            {"type": "object",
             "properties": {"purpose": {"enum": ["WORK", "OTHER"]},
                            "detail": {"type": "string"},
                            "phone": {"type": "string", "format": "phone"},
                            "name": {"type": "string"}},
             "if": {"properties": {"purpose": {"const": "OTHER"}}, "required": ["purpose"]},
             "then": {"required": ["detail"]},
             "else": {"properties": {"detail": false}},
             "additionalProperties": false}
            """;

    private final Dossier earlier = assemble(handover("""
            {"purpose": "Melamar", "email": "siti@example.id", "copies": 2}""", attestation(), photo()));

    private static Dossier correct(ServiceVersion service, Dossier earlier, Earlier.Open open, Handover correction) {
        return assembly()
                .correct("siti", service, new Earlier(earlier, open), correction)
                .dossier();
    }

    private Dossier correct(Earlier.Open open, Handover correction) {
        return correct(TestForms.skck(), earlier, open, correction);
    }

    private List<String> faults(Earlier.Open open, Handover correction) {
        return catchThrowableOfType(Problem.class, () -> correct(open, correction)).faults().stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }

    private static Earlier.Open fields(String... fields) {
        return new Earlier.Open(Set.of(fields), Set.of());
    }

    @Test
    void a_marked_field_changes() {
        var corrected = correct(fields("purpose"), handover("{\"purpose\": \"Menikah\"}", null));

        assertThat(TestAssembly.answer(corrected, "purpose")).isEqualTo("Menikah");
        assertThat(TestAssembly.answer(corrected, "email")).isEqualTo("siti@example.id");
    }

    @Test
    void an_unmarked_field_does_not_change_and_is_not_removed_or_added() {
        assertThat(faults(
                        fields("purpose"),
                        handover(
                                "{\"purpose\": \"Menikah\", \"email\": \"x@example.id\", \"copies\": null,"
                                        + " \"birthDate\": \"1990-07-15\"}",
                                null)))
                .containsExactlyInAnyOrder(
                        "/answers/email not-marked", "/answers/copies not-marked", "/answers/birthDate not-marked");
    }

    @Test
    void an_unmarked_field_may_be_repeated_as_it_is() {
        var corrected = correct(
                fields("purpose"),
                handover(
                        "{\"purpose\": \"Menikah\", \"email\": \"siti@example.id\", \"copies\": 2.0,"
                                + " \"applicantName\": \"Siti Rahmah\", \"birthDate\": null}",
                        null));

        assertThat(corrected.answers()).hasSize(earlier.answers().size());
        assertThat(TestAssembly.isAttested(corrected, "applicantName")).isTrue();
    }

    @Test
    void a_document_is_replaced_only_if_it_is_marked() {
        var id = UUID.randomUUID();
        var handed = handover("{}", null, new Handover.HandedDocument("photo", TestCitizenService.receipt("siti", id)));

        assertThat(faults(fields("purpose"), handed)).containsExactly("/documents/0/requirement not-marked");
        assertThat(correct(new Earlier.Open(Set.of(), Set.of("photo")), handed).documentIds())
                .containsExactly(id);
    }

    @Test
    void a_fresh_attestation_changes_marked_fields_only() {
        var fresh = TestCitizenService.attestation(
                "siti", "skck", 1, Map.of("applicantName", "Siti Rahmah, S.E.", "applicantNik", "6371015507900002"));

        var corrected = correct(fields("applicantName"), handover("{}", fresh));

        assertThat(TestAssembly.answer(corrected, "applicantName")).isEqualTo("Siti Rahmah, S.E.");
        assertThat(TestAssembly.answer(corrected, "applicantNik")).isEqualTo("6371015507900001");
    }

    @Test
    void what_a_marked_answer_makes_necessary_may_be_added() {
        var service = TestForms.of(PURPOSES);
        var work = assemble(PURPOSES, handover("{\"purpose\": \"WORK\", \"name\": \"Siti\"}", null));

        var corrected = correct(
                service, work, fields("purpose"), handover("{\"purpose\": \"OTHER\", \"detail\": \"Haji\"}", null));

        assertThat(TestAssembly.answer(corrected, "detail")).isEqualTo("Haji");
    }

    @Test
    void what_a_marked_answer_makes_unnecessary_may_be_removed() {
        var service = TestForms.of(PURPOSES);
        var other = assemble(PURPOSES, handover("{\"purpose\": \"OTHER\", \"detail\": \"Haji\"}", null));

        var corrected =
                correct(service, other, fields("purpose"), handover("{\"purpose\": \"WORK\", \"detail\": null}", null));

        assertThat(corrected.answers()).containsOnlyKeys("purpose");
    }

    @Test
    void a_condition_opens_nothing_else() {
        var service = TestForms.of(PURPOSES);
        var work = assemble(PURPOSES, handover("{\"purpose\": \"WORK\", \"name\": \"Siti\"}", null));
        var correction = handover("{\"purpose\": \"OTHER\", \"detail\": \"Haji\", \"name\": \"Sari\"}", null);

        assertThat(catchThrowableOfType(Problem.class, () -> correct(service, work, fields("purpose"), correction))
                        .faults())
                .extracting(Problem.Fault::pointer, Problem.Fault::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("/answers/name", "not-marked"));
    }
}
