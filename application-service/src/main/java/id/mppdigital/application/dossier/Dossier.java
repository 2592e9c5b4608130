package id.mppdigital.application.dossier;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.mppdigital.application.catalog.ServiceVersion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The checked content of an application: every answer with where it comes from, and the documents behind it.
 *
 * @param representation null where citizens apply for themselves
 */
public record Dossier(
        Map<String, JsonNode> answers,
        Map<String, Provenance> provenance,
        List<DossierDocument> documents,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Representation representation) {
    public Dossier with(@Nullable Representation acting) {
        return new Dossier(answers, provenance, documents, acting);
    }

    /** With what has become of its answers. */
    public Dossier with(Map<String, Provenance> known) {
        return new Dossier(answers, known, documents, representation);
    }

    /** With documents for further requirements. */
    public Dossier with(List<DossierDocument> more) {
        return new Dossier(
                answers,
                provenance,
                Stream.concat(documents.stream(), more.stream()).toList(),
                representation);
    }

    /** With what another agency found; nobody typed it, and no register of a form vouches for it. */
    public Dossier found(String field, JsonNode value, String fact) {
        return with(field, value, new Provenance(fact, Provenance.Assurance.DECLARED, null));
    }

    /** With an answer that another dossier of the same citizen holds, and where it has it from. */
    public Dossier taken(String field, Dossier other, String named) {
        return with(
                field,
                requireNonNull(other.answers.get(named)),
                other.provenance.getOrDefault(named, Provenance.DECLARED));
    }

    private Dossier with(String field, JsonNode value, Provenance origin) {
        var more = new LinkedHashMap<>(answers);
        more.put(field, value);
        var known = new LinkedHashMap<>(provenance);
        known.put(field, origin);
        return new Dossier(more, known, documents, representation);
    }

    /** Handed over later than its registers were asked: what they vouched for is compared once more. */
    public Dossier handedOverLater() {
        var known = new LinkedHashMap<>(provenance);
        known.replaceAll((_, origin) -> origin.isAttested() ? origin.again() : origin);
        return with(known);
    }

    public List<UUID> documentIds() {
        return documents.stream().map(DossierDocument::id).distinct().toList();
    }

    /** The laws by which its specific data are processed, of the form that it was filed under. */
    public List<String> laws(ServiceVersion filedUnder) {
        return filedUnder.lawsOf(
                answers.keySet(),
                documents.stream().map(DossierDocument::requirement).toList());
    }

    /**
     * The names of everything in it: facts, {@code form/<field>} for answers without a fact, {@code documents/<id>}.
     */
    public List<String> sources(ServiceVersion filedUnder) {
        var fields =
                answers.keySet().stream().map(field -> filedUnder.factOf(field).orElse("form/" + field));
        return Stream.concat(fields, documentIds().stream().map(id -> "documents/" + id))
                .toList();
    }
}
