package id.mppdigital.catalog.manifest;

import static java.util.Objects.requireNonNull;

import id.mppdigital.catalog.ShippedManifests;
import id.mppdigital.catalog.lifeevent.Parts;
import id.mppdigital.catalog.lifeevent.UnionForm;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * How many fields of the shipped forms a citizen types whose registers are full, by the manifests alone. A fact of a
 * register, and what the sign-in tells, is never typed, but the key of a thing once; any other fact is typed once, and
 * so is an answer that becomes a fact; what an agency finds is never typed; what has no source is typed each time.
 */
final class TypedFields {
    /** What every account tells, as citizen-service knows it. */
    private static final Set<String> OF_THE_ACCOUNT = Set.of("citizen/phone", "citizen/email");

    /**
     * @param fields with their sources; empty where a field has none
     * @param becomes the facts that are known once the application is granted
     * @param finds the facts that the agency tells with its decision
     */
    record Form(String service, Map<String, String> fields, Map<String, String> becomes, Set<String> finds) {
        Set<String> leaves() {
            return Stream.of(fields.values(), becomes.values(), finds)
                    .flatMap(Collection::stream)
                    .collect(Collectors.toSet());
        }
    }

    /**
     * @param parts the forms of its parts, in the order of the manifest
     * @param one the one form: each fact once
     */
    record Bundle(String code, List<Form> parts, Form one) {}

    private final Map<String, Form> forms = new LinkedHashMap<>();
    private final List<Bundle> bundles;
    private final Set<String> known;

    TypedFields() {
        var services = new LinkedHashMap<String, JsonNode>();
        ShippedManifests.in("services").stream()
                .map(ShippedManifests::read)
                .map(ManifestTexts::manifest)
                .forEach(manifest -> {
                    services.put(manifest.code(), manifest.spec());
                    forms.put(
                            manifest.metadata("code"),
                            form(manifest.metadata("code"), manifest.spec().path("form")));
                });
        bundles = ShippedManifests.in("life-events").stream()
                .map(ShippedManifests::read)
                .map(ManifestTexts::manifest)
                .map(event -> bundle(event, services))
                .toList();
        known = new LinkedHashSet<>(OF_THE_ACCOUNT);
        ManifestTexts.manifests(ShippedManifests.registers())
                .forEach(register -> register.spec()
                        .path("facts")
                        .properties()
                        .forEach(entry -> entry.getValue()
                                .propertyNames()
                                .forEach(fact -> known.add(register.code() + "." + entry.getKey() + "/" + fact))));
        // A key other than the NIK is given once: the plate of one's vehicle.
        ManifestTexts.manifests(ShippedManifests.registers()).forEach(register -> {
            var key = register.spec().at("/lookup/key").asString("");
            if (key.startsWith(register.code() + ".")
                    && !key.equals(register.spec().path("identity").asString(""))) {
                known.remove(key);
            }
        });
    }

    private static Form form(String code, JsonNode form) {
        var fields = new LinkedHashMap<String, String>();
        var becomes = new LinkedHashMap<String, String>();
        form.path("properties").properties().forEach(field -> {
            var schema = field.getValue();
            if (schema.has("x-consent")) {
                return; // asked for by nobody until its citizen agrees, and then not typed
            }
            fields.put(field.getKey(), schema.path("x-source").asString(""));
            schema.path("x-becomes").stringValueOpt().ifPresent(fact -> becomes.put(field.getKey(), fact));
        });
        var finds = new TreeSet<String>();
        form.path("x-finds").forEach(found -> finds.add(found.path("x-becomes").asString("")));
        return new Form(code, fields, becomes, finds);
    }

    private Bundle bundle(Manifest event, Map<String, JsonNode> services) {
        var parts = Parts.of(event.spec());
        var union = UnionForm.of(parts, part -> requireNonNull(services.get(part.serviceVersion()), part.service()));
        return new Bundle(
                event.metadata("code"),
                parts.all().stream().map(part -> form(part.service())).toList(),
                form(event.metadata("code"), union.form()));
    }

    /** The shipped life events. */
    List<Bundle> bundles() {
        return bundles;
    }

    List<Form> forms() {
        return List.copyOf(forms.values());
    }

    Form form(String service) {
        var form = forms.get(service);
        if (form == null) {
            throw new IllegalArgumentException("no such service: " + service);
        }
        return form;
    }

    /** Fields that are typed in a form after these ones. */
    long typed(Form form, List<Form> before) {
        return form.fields().values().stream()
                .filter(source -> isTyped(source, before))
                .count();
    }

    private boolean isTyped(String source, List<Form> before) {
        return source.isEmpty()
                || !known.contains(source)
                        && before.stream().noneMatch(it -> it.leaves().contains(source));
    }

    /**
     * Questions that are typed although an earlier form asked one of the same name without a source: nobody knows
     * whether they mean one thing.
     */
    Set<String> askedAgain(Form form, List<Form> before) {
        var again = new TreeSet<String>();
        form.fields().forEach((field, source) -> {
            if (isTyped(source, before)
                    && before.stream().anyMatch(it -> "".equals(it.fields().get(field)))) {
                again.add(field);
            }
        });
        return again;
    }
}
