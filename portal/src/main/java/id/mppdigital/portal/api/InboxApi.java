package id.mppdigital.portal.api;

import id.mppdigital.platform.problem.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The citizen's messages, and how the citizen wants to be told. */
@HttpExchange("/notifications/v1/me")
public interface InboxApi {
    @GetExchange("/messages?limit=20")
    Messages messages(
            @RequestParam(required = false) @Nullable Boolean unread,
            @RequestParam(required = false) @Nullable String after);

    /** For the number of unread ones; of the messages themselves as few as possible. */
    @GetExchange("/messages?unread=true&limit=1")
    Messages unread();

    @PostExchange("/messages/{id}/read")
    void read(@PathVariable UUID id);

    @GetExchange("/preferences")
    Preference preference();

    @PutExchange("/preferences")
    Preference prefer(@RequestBody Wish wish);

    record Messages(List<Message> items, @Nullable String next, int unread) {}

    /** @param about what applicationId is the id of; null from a platform that tells of applications alone */
    record Message(
            UUID id,
            UUID applicationId,
            @Nullable String about,
            Wording subject,
            Wording body,
            Instant at,
            @Nullable Instant readAt) {
        /** The page of what it tells of. */
        public String address() {
            return switch (about == null ? "" : about) {
                case "RIGHTS_REQUEST" -> "/my/rights";
                case "CHILDS_RIGHTS_REQUEST" -> "/my/rights/for/" + applicationId;
                case "CORRECTION" -> "/my/corrections";
                case "BREACH" -> "/my/data";
                case "CASE" -> "/my/cases/" + applicationId;
                case "REPRESENTED" -> "/my/representations/applications/" + applicationId;
                default -> "/my/applications/" + applicationId;
            };
        }
    }

    record Preference(String locale, boolean followsContact, Map<String, Boolean> channels) {}

    record Wish(@Nullable String locale, Map<String, Boolean> channels) {}
}
