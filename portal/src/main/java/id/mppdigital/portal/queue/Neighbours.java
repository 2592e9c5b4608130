package id.mppdigital.portal.queue;

import id.mppdigital.portal.api.office.DeskApi;
import id.mppdigital.portal.api.office.DeskApi.Found;
import id.mppdigital.portal.api.office.DeskApi.Summary;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.util.UriComponentsBuilder;

/** The cases beside one, in the queue that the officer came from. */
@Component
public class Neighbours {
    private final DeskApi applications;

    Neighbours(DeskApi applications) {
        this.applications = applications;
    }

    /** Addresses of the pages before the dossiers; null where there is none. */
    public record Both(@Nullable String previous, @Nullable String next) {
        static final Both NONE = new Both(null, null);
    }

    /** @param back the address of the queue, see {@link Way} */
    public Both of(UUID id, String back) {
        var address = UriComponentsBuilder.fromUriString(back).build();
        if (!Way.QUEUE.equals(address.getPath())) {
            return Both.NONE;
        }
        var asked = address.getQueryParams();
        try {
            var filter = QueueFilter.of(asked);
            var found = applications.list(filter.asked(QueueFilter.decoded(asked, "after")));
            var at = found.items().stream().map(Summary::id).toList().indexOf(id);
            return new Both(look(found.items(), at - 1, back), next(found, at + 1, filter, back));
        } catch (HttpClientErrorException _) { // no such filter
            return Both.NONE;
        }
    }

    /** A case that has left this queue meanwhile is followed by the first one. */
    private @Nullable String next(Found found, int at, QueueFilter filter, String back) {
        if (at < found.items().size() || found.next() == null) {
            return look(found.items(), at, back);
        }
        return look(applications.list(filter.asked(found.next())).items(), 0, filter.address(found.next()));
    }

    private static @Nullable String look(List<Summary> cases, int at, String back) {
        if (at < 0 || at >= cases.size()) {
            return null;
        }
        var one = cases.get(at);
        return Way.look(one.id(), one.registrationNumber(), back);
    }
}
