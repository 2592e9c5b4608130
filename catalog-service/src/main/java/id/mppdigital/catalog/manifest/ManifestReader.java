package id.mppdigital.catalog.manifest;

import id.mppdigital.catalog.form.FactSources;
import id.mppdigital.catalog.refusal.CatalogRefusal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From the bytes of a request to manifests, with everything that is wrong with their shape. */
@Component
public class ManifestReader {
    private final ManifestShape shape;
    private final JsonMapper json;

    ManifestReader(ManifestShape shape, JsonMapper json) {
        this.shape = shape;
        this.json = json;
    }

    /**
     * Reads all documents.
     *
     * @param standing where facts come from; registers of the request are added
     * @throws InvalidManifest when the text can't be read to its end, or holds no document
     */
    public ReadManifests read(byte[] body, ManifestFormat format, FactSources standing) {
        var text = decode(body);
        var tokens = format == ManifestFormat.JSON ? new JsonTokens(text) : new YamlTokens(text);
        var documents = new DocumentReader(tokens).readAll();
        if (documents.isEmpty()) {
            throw new InvalidManifest(List.of(ManifestError.of(1, 1, "", CatalogRefusal.NO_DOCUMENT)));
        }
        var sources = standing;
        for (var document : documents) {
            if (document.kind().equals(Optional.of(ManifestKind.REGISTER))) {
                sources = sources.with(document.code(), document.tree().path("spec"));
            }
        }
        List<Manifest> manifests = new ArrayList<>();
        List<ManifestError> errors = new ArrayList<>();
        for (var document : documents) {
            var wrong = shape.check(document, sources);
            errors.addAll(wrong);
            manifest(document, wrong.isEmpty()).ifPresent(manifests::add);
        }
        return new ReadManifests(manifests, errors);
    }

    /** Also of a document with errors, if it says what it is: others may refer to it. */
    private Optional<Manifest> manifest(ManifestDocument document, boolean shapely) {
        var metadata = document.tree().path("metadata");
        return document.kind()
                .map(kind -> new Manifest(
                        kind,
                        kind.codeOf(metadata),
                        metadata,
                        asStored(document.tree().path("spec")),
                        shapely,
                        document));
    }

    /** Written and read once, so that numbers compare equal with what the database gives back. */
    private JsonNode asStored(JsonNode spec) {
        return json.readTree(json.writeValueAsString(spec));
    }

    private static String decode(byte[] body) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw new InvalidManifest(List.of(ManifestError.of(1, 1, "", CatalogRefusal.BAD_ENCODING)));
        }
    }
}
