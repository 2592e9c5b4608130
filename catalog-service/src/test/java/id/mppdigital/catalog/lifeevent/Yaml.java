package id.mppdigital.catalog.lifeevent;

import id.mppdigital.catalog.manifest.source.DocumentReader;
import tools.jackson.databind.JsonNode;

/** Small texts of tests as trees. */
final class Yaml {
    private Yaml() {}

    static JsonNode of(String text) {
        try {
            return DocumentReader.ofYaml(text).readAll().getFirst().tree();
        } catch (Exception unreadable) {
            throw new IllegalArgumentException(text, unreadable);
        }
    }
}
