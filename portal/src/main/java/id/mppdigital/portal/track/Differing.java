package id.mppdigital.portal.track;

import id.mppdigital.portal.api.FilingApi;
import id.mppdigital.portal.api.Names;
import id.mppdigital.portal.filled.AnswerText;
import id.mppdigital.portal.form.Form;
import id.mppdigital.portal.page.Page;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An answer and a register that says otherwise.
 *
 * @param given the answer, as people read it
 * @param isTyped whether the citizen wrote it; otherwise another register says it
 * @param register its name
 * @param said what the register says
 */
record Differing(String label, String given, boolean isTyped, String register, String said) {
    static boolean isIn(FilingApi.Detail application) {
        return application.provenance().values().stream()
                .anyMatch(it -> others(it).findAny().isPresent());
    }

    /** In the order of the form. */
    static List<Differing> of(FilingApi.Detail application, Form form, Names names, Page page) {
        var language = page.language();
        return form.fields()
                .filter(field -> application.answers().hasNonNull(field.name()))
                .flatMap(field -> {
                    var origin = application.provenance().get(field.name());
                    return others(origin)
                            .map(told -> new Differing(
                                    field.label().in(language),
                                    AnswerText.of(field, application.answers().get(field.name()), language),
                                    isTyped(origin),
                                    names.register(told.path("source")
                                                    .asString("")
                                                    .replaceFirst("[./].*", ""))
                                            .in(language),
                                    AnswerText.of(field, told.path("value"), language)));
                })
                .toList();
    }

    private static boolean isTyped(@Nullable JsonNode origin) {
        return origin != null && origin.path("assurance").asString("").equals("DECLARED");
    }

    private static Stream<JsonNode> others(@Nullable JsonNode origin) {
        return origin == null
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(origin.path("overridden")).filter(JsonNode::isObject),
                        origin.path("otherwise").valueStream());
    }
}
