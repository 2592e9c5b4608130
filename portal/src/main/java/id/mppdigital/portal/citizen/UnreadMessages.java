package id.mppdigital.portal.citizen;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.mppdigital.portal.api.InboxApi;
import id.mppdigital.portal.page.Person;
import id.mppdigital.portal.page.Unread;
import java.time.Duration;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/**
 * Asks once for some pages, also where the answer fails: an inbox that hangs holds a citizen's first page at most. What
 * the citizen sees and does in the inbox counts at once.
 */
@Component
class UnreadMessages implements Unread {
    private static final int MOST = 10_000;

    private final InboxApi inbox;
    private final Cache<String, OptionalInt> counts = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(Duration.ofSeconds(20))
            .build();

    UnreadMessages(InboxApi inbox) {
        this.inbox = inbox;
    }

    @Override
    public OptionalInt of(Person citizen) {
        var known = counts.getIfPresent(citizen.subject());
        if (known != null) {
            return known;
        }
        var asked = ask(); // not by the cache's own lock, which others would wait for
        counts.put(citizen.subject(), asked);
        return asked;
    }

    void are(Person citizen, int unread) {
        counts.put(citizen.subject(), OptionalInt.of(unread));
    }

    void changed(Person citizen) {
        counts.invalidate(citizen.subject());
    }

    private OptionalInt ask() {
        try {
            return OptionalInt.of(inbox.unread().unread());
        } catch (RuntimeException _) { // whatever it is, a page that is about something else is shown
            return OptionalInt.empty();
        }
    }
}
