package id.mppdigital.application.dossier;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.mppdigital.application.form.Forms;
import id.mppdigital.application.signed.TestSignedClaims;
import id.mppdigital.application.testing.TestCitizenService;
import id.mppdigital.application.testing.TestForms;
import id.mppdigital.platform.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** The assembly with a real form and a test key, and requests for it. */
final class TestAssembly {
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(JsonNodeFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    static final UUID PHOTO = new UUID(7, 7);
    static final Map<String, String> REGISTER =
            Map.of("applicantName", "Siti Rahmah", "applicantNik", "6371015507900001");

    private TestAssembly() {}

    static DossierAssembly assembly() {
        var tokens = TestSignedClaims.ofCitizenService(JSON);
        return new DossierAssembly(new Attestations(tokens, JSON), new Forms(), new DocumentRules(tokens));
    }

    static Map<String, JsonNode> answers(String json) {
        var answers = new LinkedHashMap<String, JsonNode>();
        JSON.readTree(json).properties().forEach(entry -> answers.put(entry.getKey(), entry.getValue()));
        return answers;
    }

    static String attestation() {
        return TestCitizenService.attestation("siti", "skck", 1, REGISTER);
    }

    static Handover.HandedDocument photo() {
        return new Handover.HandedDocument("photo", TestCitizenService.receipt("siti", PHOTO));
    }

    static Handover handover(String answers, @Nullable String attestation, Handover.HandedDocument... documents) {
        return new Handover(answers(answers), attestation, List.of(documents));
    }

    static Dossier assemble(Handover handover) {
        return assembly().assemble("siti", TestForms.skck(), handover).dossier();
    }

    static Dossier assemble(String form, Handover handover) {
        return assembly().assemble("siti", TestForms.of(form), handover).dossier();
    }

    /** Pointer and code of everything that is wrong with these answers, as declared by the citizen. */
    static List<String> faults(String form, String answers) {
        return faults(form, handover(answers, null));
    }

    static List<String> faults(String form, Handover handover) {
        try {
            assemble(form, handover);
            return List.of();
        } catch (Problem problem) {
            return problem.faults().stream()
                    .map(fault -> fault.pointer() + " " + fault.code())
                    .toList();
        }
    }

    static String answer(Dossier dossier, String field) {
        return requireNonNull(dossier.answers().get(field)).asString();
    }

    static boolean isAttested(Dossier dossier, String field) {
        return requireNonNull(dossier.provenance().get(field)).isAttested();
    }

    static void assertRefused(Handover handover, String code, String... pointersAndCodes) {
        var problem = catchThrowableOfType(Problem.class, () -> assemble(handover));

        assertThat(problem).isNotNull();
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.status().value()).isEqualTo(422);
        assertThat(problem.faults())
                .extracting(fault -> fault.pointer() + " " + fault.code())
                .containsExactlyInAnyOrder(pointersAndCodes);
    }
}
