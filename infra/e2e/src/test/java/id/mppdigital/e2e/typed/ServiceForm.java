package id.mppdigital.e2e.typed;

import static java.util.Objects.requireNonNull;

import id.mppdigital.e2e.Filing;
import id.mppdigital.e2e.Person;
import id.mppdigital.e2e.SampleDocument;
import id.mppdigital.local.access.Api;
import id.mppdigital.local.process.Home;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * A form as the running catalogue offers it.
 *
 * @param schema each field's own
 * @param makes the facts that are known once the application is granted
 */
record ServiceForm(String service, Map<String, JsonNode> schema, Set<String> makes, JsonNode documents) {
    /**
     * All shipped services that can be applied for in Banjarmasin's mall. The guides, which may have been played here
     * before, add some of their own.
     */
    static List<ServiceForm> shipped(Api catalogue) {
        var manifests = Home.repositoryAbove(Path.of("")).resolve("catalog-service/manifests/services");
        return catalogue
                .get("/catalog/v1/services?mall=63.71&limit=100")
                .require()
                .path("items")
                .valueStream()
                .map(service -> service.path("code").asString())
                .filter(code -> Files.exists(manifests.resolve(code + ".yaml")))
                .map(code -> of(catalogue, code))
                .toList();
    }

    static ServiceForm of(Api catalogue, String service) {
        var answer = catalogue.get("/catalog/v1/services/" + service + "/form").require();
        var schema = new LinkedHashMap<String, JsonNode>();
        var makes = new TreeSet<String>();
        answer.at("/form/properties").properties().forEach(field -> {
            if (field.getValue().has("x-consent")) {
                return; // nobody is asked for it until they agree
            }
            schema.put(field.getKey(), field.getValue());
            field.getValue().path("x-becomes").stringValueOpt().ifPresent(makes::add);
        });
        answer.at("/form/x-finds")
                .forEach(found -> found.path("x-becomes").stringValueOpt().ifPresent(makes::add));
        return new ServiceForm(service, schema, makes, answer.path("documents"));
    }

    /** Empty where the field has none. */
    String source(String field) {
        return of(field).path("x-source").asString("");
    }

    /** The fields whose fact is among these. */
    Set<String> fields(Set<String> facts) {
        return schema.keySet().stream()
                .filter(field -> facts.contains(source(field)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean asksFor(Set<String> facts) {
        return !fields(facts).isEmpty();
    }

    /** What no register knows before the application is granted. */
    Set<String> news() {
        return makes.stream().filter(fact -> fact.startsWith("citizen")).collect(Collectors.toSet());
    }

    /** The facts that are known of whoever has filed this form and was granted it. */
    Set<String> tells() {
        var facts = new TreeSet<>(makes);
        schema.keySet().stream()
                .map(this::source)
                .filter(source -> !source.isEmpty())
                .forEach(facts::add);
        return facts;
    }

    /** Something that the form takes in each of these fields. */
    Map<String, Object> answers(Set<String> fields) {
        return fields.stream().collect(Collectors.toMap(it -> it, it -> SampleAnswer.to(of(it))));
    }

    /**
     * Each document that has to be there: one that was issued here, a register's answer, or else an upload. Of the others
     * those that were issued here.
     */
    List<Map<String, String>> documents(Person person) {
        return documents
                .valueStream()
                .flatMap(document -> {
                    var requirement = document.path("code").asString();
                    var receipt = document.path("required").asBoolean()
                            ? Proof.receipt(person, this, requirement)
                                    .or(() -> Optional.of(person.upload(sample(document))))
                            : Proof.issuedHere(person, this, requirement);
                    return receipt.map(it -> Filing.document(requirement, it)).stream();
                })
                .toList();
    }

    private JsonNode of(String field) {
        return requireNonNull(schema.get(field), field);
    }

    private static SampleDocument sample(JsonNode document) {
        return document.path("mediaTypes").toString().contains("application/pdf")
                ? SampleDocument.BIRTH_LETTER
                : SampleDocument.PHOTO;
    }
}
