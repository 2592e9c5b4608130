package id.mppdigital.local.demo;

import id.mppdigital.local.access.Api;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What the catalogue says a service asks for.
 *
 * @param fields the properties of the form's JSON Schema
 * @param documents codes of the documents that must be attached
 */
public record ServiceForm(
        String code, int version, JsonNode name, JsonNode fields, Set<String> required, List<Requirement> documents) {
    /** A document that must be attached. */
    public record Requirement(String code, JsonNode name, String mediaType) {}

    public static ServiceForm of(Api api, String code) {
        var service = api.get("/catalog/v1/services/" + code).require();
        var form = api.get("/catalog/v1/services/" + code + "/form").require();
        var schema = form.has("form") ? form.path("form") : form;
        return new ServiceForm(
                code,
                service.path("version").asInt(),
                service.path("name"),
                schema.path("properties"),
                texts(schema.path("required")),
                requirements(form.has("documents") ? form.path("documents") : service.path("documents")));
    }

    private static Set<String> texts(JsonNode array) {
        var texts = new HashSet<String>();
        array.forEach(one -> texts.add(one.asString()));
        return texts;
    }

    private static List<Requirement> requirements(JsonNode documents) {
        return documents
                .valueStream()
                .filter(document -> document.path("required").asBoolean())
                .map(document -> new Requirement(
                        document.path("code").asString(),
                        document.path("name"),
                        document.path("mediaTypes").path(0).asString("application/pdf")))
                .toList();
    }
}
