package id.mppdigital.portal.apply;

import id.mppdigital.portal.act.ForWhom;
import id.mppdigital.portal.page.NotThere;
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
        return new Place(mall, service, ForWhom.at(representation).representation());
    }
}
