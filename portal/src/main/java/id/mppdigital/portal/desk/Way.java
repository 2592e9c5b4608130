package id.mppdigital.portal.desk;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The way back from a dossier. */
final class Way {
    static final String QUEUE = "/desk";

    private Way() {}

    /** The dossier, which remembers the way back. */
    static String dossier(UUID id, String back) {
        return UriComponentsBuilder.fromPath("/desk/applications/{id}/dossier")
                .queryParam("from", "{from}")
                .encode()
                .buildAndExpand(id, back)
                .toUriString();
    }

    /** The address of the queue that was left; its first page when an address is none of the queue's. */
    static String back(@Nullable String from) {
        return from != null && from.matches("/desk(\\?[A-Za-z0-9=&%._~+-]*)?") ? from : QUEUE;
    }
}
