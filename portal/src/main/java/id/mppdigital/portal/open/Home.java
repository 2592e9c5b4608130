package id.mppdigital.portal.open;

import id.mppdigital.portal.api.CatalogueApi.Found;
import id.mppdigital.portal.api.CatalogueApi.Hit;
import id.mppdigital.portal.api.CatalogueApi.Mall;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The first page.
 *
 * @param mall the code of the chosen one
 * @param words what is searched for, perhaps nothing
 * @param found null while the list of services can't be reached
 * @param elsewhere what other malls offer, if this one offers nothing that fits
 * @param away the part without which it can't be reached
 */
record Home(
        List<Mall> malls,
        @Nullable String mall,
        String words,
        @Nullable Found found,
        @Nullable Found elsewhere,
        @Nullable String away) {
    /** The codes of those that are listed. */
    List<String> services() {
        return Stream.of(found, elsewhere)
                .filter(Objects::nonNull)
                .flatMap(list -> list.items().stream())
                .map(Hit::code)
                .toList();
    }

    static Home without(String part) {
        return new Home(List.of(), null, "", null, null, part);
    }
}
