package id.mppdigital.platform.openapi;

import id.mppdigital.platform.problem.Language;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.problem.ProblemDetails;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The one form of a refusal or failure (RFC 9457), described. */
final class ProblemSchemas {
    static final String NAME = "Problem";
    static final String FAULT = "ProblemFault";

    private ProblemSchemas() {}

    static Schema<?> problem() {
        return object("Why a request was refused or failed (RFC 9457).", List.of("type", "title", "status", "code"))
                .addProperty(
                        "type", text("`urn:mppdigital:problem:` and the code.").format("uri"))
                .addProperty("title", text("The HTTP status in words."))
                .addProperty("status", Schemas.of("integer").description("The HTTP status."))
                .addProperty("detail", text("What happened and what to do about it, for people."))
                .addProperty("instance", text("The path of the request.").format("uri-reference"))
                .addProperty("code", text("What happened, for machines; it never changes its meaning."))
                .addProperty(
                        "errors",
                        Schemas.of("array")
                                .items(Schemas.reference(FAULT))
                                .description("The faults, each with its place."));
    }

    static Schema<?> fault() {
        return object("One fault.", List.of("pointer", "code", "detail"))
                .addProperty("pointer", text("Its place in the request's body (JSON Pointer, RFC 6901)."))
                .addProperty("code", text("What is wrong there, for machines."))
                .addProperty("detail", text("What to do about it, for people."))
                .addProperty("document", number("Only for a YAML body: the number of the document in it."))
                .addProperty("line", number("Only for a YAML body: the line."));
    }

    /** The problem in each language, as it would be answered. */
    static Map<String, Example> examples(Problem problem) {
        var examples = new LinkedHashMap<String, Example>();
        for (var language : Language.values()) {
            var details = ProblemDetails.of(problem, language);
            var body = new LinkedHashMap<String, @Nullable Object>();
            body.put("type", String.valueOf(details.getType()));
            body.put("title", details.getTitle());
            body.put("status", details.getStatus());
            body.put("detail", details.getDetail());
            if (details.getProperties() != null) {
                body.putAll(details.getProperties());
            }
            examples.put(language.tag(), new Example().value(body));
        }
        return examples;
    }

    private static Schema<?> object(String description, List<String> required) {
        var object = Schemas.of("object");
        object.setDescription(description);
        object.setRequired(required);
        return object;
    }

    private static Schema<?> number(String description) {
        return Schemas.of("integer").description(description);
    }

    private static Schema<?> text(String description) {
        return Schemas.of("string").description(description);
    }
}
