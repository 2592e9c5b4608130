package id.mppdigital.portal.event;

import id.mppdigital.portal.act.ForWhom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where, for which life event and for whom: the address says all three. */
record Where(String mall, String event, ForWhom whose) {
    static final String PATH = "/my/cases/begin/{mall}/{event}";
    static final String PATH_FOR = "/my/cases/begin/for/{representation}/{mall}/{event}";

    String path() {
        return "/my/cases/begin/" + whose.segment() + mall + "/" + event;
    }

    /** The same form for somebody else. */
    String pathFor(UUID representation) {
        return new Where(mall, event, new ForWhom(representation)).path();
    }

    @Nullable
    UUID onBehalfOf() {
        return whose.representation();
    }
}
