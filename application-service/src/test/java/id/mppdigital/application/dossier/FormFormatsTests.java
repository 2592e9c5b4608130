package id.mppdigital.application.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.application.catalog.ServiceVersion;
import id.mppdigital.application.form.Forms;
import id.mppdigital.application.testing.TestForms;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

class FormFormatsTests {
    private static final JsonNode FORM = TestAssembly.JSON.readTree("""
            {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object",
             "properties": {
               "phone": {"type": "string", "format": "phone"},
               "email": {"type": "string", "format": "email"},
               "idnEmail": {"type": "string", "format": "idn-email"},
               "birthDate": {"type": "string", "format": "date"},
               "name": {"type": "string", "pattern": "^[^[]+$"},
               "word": {"type": "string", "pattern": "^\\\\w+$"},
               "line": {"type": "string", "pattern": "^a$"}
             }}""");

    private static final ServiceVersion SERVICE = new ServiceVersion(
            new ServiceVersion.Key("formats", 1, 1),
            TestForms.skck().name(),
            FORM,
            List.of(),
            TestForms.skck().stages(),
            null);

    private final Forms forms = new Forms();

    @ParameterizedTest
    @CsvSource({
        "phone, 0812 5000 1111, true",
        "phone, 0812-5000-1111, true",
        "phone, 6281250001111, true",
        "phone, +6281250001111, true",
        "phone, +62081250001111, false",
        "phone, 006281250001111, false",
        "phone, 0812, false",
        "email, siti@example.id, true",
        "email, siti@désa.example.id, false",
        "email, sití@example.id, false",
        "email, nobody, false",
        "idnEmail, siti@désa.example.id, true",
        "birthDate, 1990-02-30, false",
        "name, a], true",
        "name, a[, false",
        "word, é, false",
        "'line', 'a\n', false"
    })
    void anAnswerIsHeldAgainstWhatFormsMean(String field, String text, boolean taken) {
        assertThat(forms.check(SERVICE, Map.of(field, JsonNodeFactory.instance.stringNode(text)))
                        .isEmpty())
                .isEqualTo(taken);
    }

    @Test
    void aDeclaredPhoneNumberIsKeptByE164AndAnAttestedOneAsItStands() {
        Map<String, JsonNode> answers =
                new HashMap<>(TestAssembly.answers("{\"phone\": \"0812-5000 1111\", \"email\": \"0812-5000 1111\"}"));
        PhoneAnswers.normalise(FORM, answers, Map.of());
        assertThat(answers)
                .containsExactlyInAnyOrderEntriesOf(
                        TestAssembly.answers("{\"phone\": \"+6281250001111\", \"email\": \"0812-5000 1111\"}"));

        var attested = TestAssembly.answers("{\"phone\": \"0812-5000 1111\"}");
        PhoneAnswers.normalise(
                FORM, attested, Map.of("phone", new Provenance("x.y/phone", Provenance.Assurance.REGISTER, null)));
        assertThat(attested).isEqualTo(TestAssembly.answers("{\"phone\": \"0812-5000 1111\"}"));
    }
}
