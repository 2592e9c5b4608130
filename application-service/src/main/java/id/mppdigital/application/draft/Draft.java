package id.mppdigital.application.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A citizen's draft.
 *
 * @param onBehalfOf the representation by which it is for somebody else; absent for oneself
 * @param idempotencyKey to submit it with; it stays the same at every save
 * @param outdated what the current version of the form changed; only if the draft is of another version
 */
public record Draft(
        String mall,
        String service,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable UUID onBehalfOf,

        @JsonUnwrapped DraftContent content,
        String idempotencyKey,
        @JsonUnwrapped Saved saved,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Outdated outdated) {
    /**
     * The latest save.
     *
     * @param revision another one at every save; {@code If-Match} takes it at the next
     */
    public record Saved(long revision, Instant changedAt, Instant expiresAt) {
        private static final Pattern TAG = Pattern.compile("\"?([0-9]{1,18})\"?");

        /** The revision as an entity tag (RFC 9110, 8.8.3). */
        public String tag() {
            return "\"" + revision + "\"";
        }

        /** The revision that a tag names. One that we never gave is of no draft. */
        public static long revision(String tag) {
            var named = TAG.matcher(tag.strip());
            return named.matches() ? Long.parseLong(named.group(1)) : -1;
        }
    }

    static Draft of(Drafts.Place place, DraftContent content, Drafts.Kept kept, @Nullable Outdated outdated) {
        return new Draft(
                place.mall(), place.service(), place.onBehalfOf(), content, kept.key(), kept.saved(), outdated);
    }
}
