package id.mppdigital.application.dossier;

import java.util.Set;

/**
 * What a dossier need not hold yet.
 *
 * @param fields names of fields
 * @param documents codes of requirements
 */
public record Later(Set<String> fields, Set<String> documents) {
    static final Later NOTHING = new Later(Set.of(), Set.of());

    public boolean none() {
        return fields.isEmpty() && documents.isEmpty();
    }
}
