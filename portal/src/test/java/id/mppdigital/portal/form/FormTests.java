package id.mppdigital.portal.form;

import static id.mppdigital.portal.form.SampleForm.FORM;
import static id.mppdigital.portal.form.SampleForm.field;
import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.platform.problem.Wording;
import id.mppdigital.portal.form.Control.Keyboard;
import id.mppdigital.portal.form.Control.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class FormTests {
    private static final Path MANIFESTS = Path.of("../catalog-service/manifests/services");
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void a_form_is_read_with_its_sections_and_documents() {
        assertThat(FORM.service()).isEqualTo("skck");
        assertThat(FORM.version()).isEqualTo(3);
        assertThat(FORM.sections()).extracting(Section::code).containsExactly("you", "reason");
        assertThat(FORM.section("reason").orElseThrow().hint()).isEqualTo(new Wording("Singkat", "Briefly"));
        assertThat(FORM.documents()).extracting(Form.Requirement::code).containsExactly("photo");
        assertThat(FORM.sectionOf("purpose")).isEqualTo(FORM.section("reason"));
        assertThat(field("phone").autocomplete()).isEqualTo("tel");
    }

    @Test
    void each_kind_of_field_has_its_control() {
        assertThat(field("name").control()).isEqualTo(new Control.Text(Keyboard.TEXT, 100));
        assertThat(field("nik").control()).isEqualTo(new Control.Text(Keyboard.DIGITS, 16));
        assertThat(field("phone").control()).isEqualTo(new Control.Text(Keyboard.PHONE, 30));
        assertThat(field("email").control()).isEqualTo(new Control.Text(Keyboard.EMAIL, 254));
        assertThat(field("province").control()).isEqualTo(new Control.Region(Level.PROVINCE, 100));
        assertThat(field("birthDate").control()).isEqualTo(new Control.DateParts());
        assertThat(field("children").control()).isEqualTo(new Control.Number(true));
        assertThat(field("income").control()).isEqualTo(new Control.Number(false));
        assertThat(field("history").control()).isEqualTo(new Control.YesNo());
        assertThat(field("historyDetail").control()).isEqualTo(new Control.LongText(1000));
        assertThat(field("skills").control()).isEqualTo(new Control.Lines(false));
        assertThat(field("purpose").control()).isInstanceOfSatisfying(Control.Choice.class, choice -> {
            assertThat(choice.isShort()).isTrue();
            assertThat(choice.options()).extracting(Control.Option::code).containsExactly("WORK", "OTHER");
            assertThat(choice.options().getFirst().label()).isEqualTo(new Wording("Kerja", "Work"));
        });
    }

    @Test
    void more_than_seven_options_are_no_radio_buttons() {
        var form = Form.of(SampleForm.json("""
                {"form": {"type": "object", "properties": {"day": {"type": "integer", "enum": [1, 2, 3, 4, 5, 6, 7, 8]}}}}
                """));
        assertThat(form.field("day").orElseThrow().control())
                .isInstanceOfSatisfying(
                        Control.Choice.class,
                        choice -> assertThat(choice.isShort()).isFalse());
    }

    @Test
    void a_form_without_sections_becomes_one_and_a_forgotten_field_is_asked_last() {
        var form = SampleForm.object(SampleForm.PUBLISHED);
        ((ObjectNode) form.path("form").path("x-sections").get(1))
                .putArray("fields")
                .add("purpose");
        assertThat(Form.of(form).sections()).extracting(Section::code).containsExactly("you", "reason", "form");
        assertThat(Form.of(form).sections().getLast().fields())
                .extracting(Field::name)
                .containsExactly("history", "historyDetail", "purposeDetail", "skills");

        ((ObjectNode) form.path("form")).remove("x-sections");
        assertThat(Form.of(form).sections()).hasSize(1);
        assertThat(Form.of(form).sections().getFirst().fields()).hasSize(13);
    }

    @TestFactory
    Stream<DynamicTest> every_published_form_can_be_shown() throws IOException {
        return Files.list(MANIFESTS)
                .sorted()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    var manifest = JSON.valueToTree(new Yaml().load(Files.readString(file)));
                    var schema = manifest.path("spec").path("form");
                    var form = Form.of(manifest.path("spec"));
                    var fields = form.sections().stream()
                            .flatMap(it -> it.fields().stream())
                            .toList();
                    assertThat(fields).hasSize(schema.path("properties").size());
                    assertThat(fields).allSatisfy(field -> {
                        assertThat(field.label().id()).isNotBlank();
                        assertThat(field.label().en()).isNotBlank();
                    });
                }));
    }
}
