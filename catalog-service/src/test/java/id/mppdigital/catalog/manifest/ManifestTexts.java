package id.mppdigital.catalog.manifest;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.mppdigital.catalog.ShippedManifests;
import id.mppdigital.catalog.form.FactSources;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Reads manifests that stand in tests. */
public final class ManifestTexts {
    private static final ManifestReader READER =
            new ManifestReader(new ManifestShape(), JsonMapper.builder().build());
    private static final FactSources SHIPPED = shippedSources();

    public static final String CHANNEL = """
            apiVersion: mpp.id/v1
            kind: Channel
            metadata: {code: portal}
            spec: {name: {id: Portal, en: Portal}, client: portal}
            """;

    private ManifestTexts() {}

    public static ReadManifests yaml(String text) {
        return bytes(text.getBytes(UTF_8));
    }

    public static ReadManifests json(String text) {
        return READER.read(text.getBytes(UTF_8), ManifestFormat.JSON, SHIPPED);
    }

    static ReadManifests bytes(byte[] body) {
        return READER.read(body, ManifestFormat.YAML, SHIPPED);
    }

    /** Manifests that must keep to their schemas. */
    public static List<Manifest> manifests(String yaml) {
        var read = yaml(yaml);
        if (!read.errors().isEmpty()) {
            throw new InvalidManifest(read.errors());
        }
        return read.manifests();
    }

    public static Manifest manifest(String yaml) {
        return manifests(yaml).getFirst();
    }

    private static FactSources shippedSources() {
        var registers =
                READER.read(ShippedManifests.registers().getBytes(UTF_8), ManifestFormat.YAML, FactSources.NONE);
        var sources = FactSources.NONE;
        for (var register : registers.manifests()) {
            sources = sources.with(register.code(), register.spec());
        }
        return sources;
    }
}
