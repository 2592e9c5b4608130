package id.mppdigital.catalog.manifest;

import id.mppdigital.catalog.form.FactSources;
import id.mppdigital.catalog.manifest.source.DocumentReader;
import id.mppdigital.catalog.manifest.source.Unreadable;
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

/** Reads the bytes of a request as manifests, with everything that is wrong with their shape. */
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
        var documents =
                documents(format == ManifestFormat.JSON ? DocumentReader.ofJson(text) : DocumentReader.ofYaml(text));
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

    private static List<ManifestDocument> documents(DocumentReader reader) {
        try {
            return reader.readAll().stream()
                    .map(read -> new ManifestDocument(read.number(), read.tree(), read.lines()))
                    .toList();
        } catch (Unreadable text) {
            throw new InvalidManifest(
                    List.of(ManifestError.of(text.document(), text.line(), "", text.reason(), text.arguments())));
        }
    }

    /** A document with errors is a manifest too, if its kind is known: others may refer to it. */
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

    /** Written as JSON and read back, so that numbers are equal to those that the database returns. */
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
