package id.mppdigital.portal.queue;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** The ways between the queue and what is opened from it. */
public final class Way {
    static final String QUEUE = "/desk";

    /** The queue or the result of a batch, with nothing in its query that can't be decoded. */
    private static final Pattern FROM =
            Pattern.compile("/desk(/batches/[0-9a-f-]{36})?(\\?(?:[A-Za-z0-9=&._~+-]|%[0-9A-Fa-f]{2})*)?");

    private Way() {}

    /** The page before a dossier, which says that the look is recorded and remembers the way back. */
    public static String look(UUID id, String number, String back) {
        return UriComponentsBuilder.fromPath("/desk/applications/{id}")
                .queryParam("number", "{number}")
                .queryParam("from", "{from}")
                .encode()
                .buildAndExpand(id, number, back)
                .toUriString();
    }

    /** The dossier, which remembers the way back. */
    public static String dossier(UUID id, String back) {
        return UriComponentsBuilder.fromPath("/desk/applications/{id}/dossier")
                .queryParam("from", "{from}")
                .encode()
                .buildAndExpand(id, back)
                .toUriString();
    }

    /** The address of the queue that was left; its first page when an address is none of the queue's. */
    public static String back(@Nullable String from) {
        return from != null && FROM.matcher(from).matches() ? from : QUEUE;
    }

    /** The way back, on which the queue says which case was decided. */
    public static String moved(String back, String number) {
        var others = UriComponentsBuilder.fromUriString(back)
                .replaceQueryParam("moved")
                .build(true)
                .toUriString();
        return others + (others.contains("?") ? "&" : "?") + "moved=" + UriUtils.encode(number, StandardCharsets.UTF_8);
    }
}
