package id.mppdigital.application.dossier;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a correction starts from.
 *
 * @param open what of it may change; null if everything may
 */
public record Earlier(Dossier dossier, @Nullable Open open) {
    /**
     * @param fields names of fields
     * @param documents codes of requirements
     */
    public record Open(Set<String> fields, Set<String> documents) {}

    boolean mayChange(String field) {
        return open == null || open.fields().contains(field);
    }

    boolean mayReplace(String document) {
        return open == null || open.documents().contains(document);
    }
}
