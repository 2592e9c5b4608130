package id.mppdigital.portal.event;

import id.mppdigital.portal.act.Principal;
import id.mppdigital.portal.act.Principals;
import id.mppdigital.portal.api.LifeEventApi.Case;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who reads a case: its citizen, or who submitted it for the citizen. */
@Component
public class Actors {
    private final Principals principals;

    Actors(Principals principals) {
        this.principals = principals;
    }

    /** For whom the reader submitted it; null for oneself. */
    public @Nullable Principal of(Case one) {
        var representation = one.onBehalfOf();
        return representation == null
                ? null
                : principals.byMeIfThere(representation).orElse(null);
    }
}
