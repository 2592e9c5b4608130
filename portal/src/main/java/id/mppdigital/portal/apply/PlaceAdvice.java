package id.mppdigital.portal.apply;

import id.mppdigital.portal.page.NotThere;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Reads the place from the path alone: a form may have a field that is called mall or service. */
@ControllerAdvice(basePackageClasses = PlaceAdvice.class)
class PlaceAdvice {
    @ModelAttribute("place")
    Place place(
            @PathVariable(required = false) @Nullable String mall,
            @PathVariable(required = false) @Nullable String service,
            @PathVariable(required = false) @Nullable String representation) {
        if (mall == null || service == null) {
            return new Place("", "", null);
        }
        if (!mall.matches("[0-9.]{2,13}") || !service.matches("[a-z0-9-]{1,64}")) {
            throw new NotThere();
        }
        return new Place(mall, service, representation == null ? null : id(representation));
    }

    private static UUID id(String representation) {
        if (!representation.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw new NotThere();
        }
        return UUID.fromString(representation);
    }
}
