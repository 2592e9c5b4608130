package id.mppdigital.catalog.revision.rule;

import id.mppdigital.catalog.manifest.Manifest;
import id.mppdigital.catalog.manifest.ManifestError;
import id.mppdigital.catalog.refusal.CatalogRefusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * Everything that a list of the spec names exists.
 *
 * @param list the list, as a JSON pointer within the spec
 * @param name where an entry says the name, as a pointer within it; empty where the entry is the name
 * @param known the names that exist
 * @param unknown refuses another name
 */
record NamesExist(String list, String name, Function<Catalogue, Set<String>> known, CatalogRefusal unknown)
        implements Rule {
    @Override
    public List<ManifestError> check(Manifest manifest, Catalogue after) {
        List<ManifestError> errors = new ArrayList<>();
        var names = manifest.spec()
                .at(list)
                .valueStream()
                .map(entry -> entry.at(name))
                .map(JsonNode::asString)
                .toList();
        for (int i = 0; i < names.size(); i++) {
            if (!known.apply(after).contains(names.get(i))) {
                errors.add(manifest.error("/spec" + list + "/" + i + name, unknown, names.get(i)));
            }
        }
        return errors;
    }
}
