package id.mppdigital.application.draft;

import id.mppdigital.application.refusal.ApplicationRefusal;
import id.mppdigital.platform.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores what was checked. Of two tabs that save over each other the second is refused, so nothing typed is lost; the
 * same save repeated has one effect.
 */
@Component
public class KeepDraft {
    private final Drafts drafts;

    KeepDraft(Drafts drafts) {
        this.drafts = drafts;
    }

    /**
     * @param revision the one that the caller saw last; null to begin a draft
     * @throws Problem 412 {@code draft-changed}, {@code draft-gone}; 409 {@code too-many-drafts}
     */
    @Transactional
    public Drafts.Stored keep(Drafts.Place place, @Nullable Long revision, DraftContent content) {
        var saved = revision == null ? drafts.begin(place, content) : drafts.replace(place, content, revision);
        return saved.map(kept -> new Drafts.Stored(content, kept)).orElseGet(() -> already(place, revision, content));
    }

    private Drafts.Stored already(Drafts.Place place, @Nullable Long revision, DraftContent content) {
        var stands = drafts.find(place).orElseThrow(() -> refused(revision));
        if (stands.content().equals(content)) {
            return stands;
        }
        var now = stands.kept().saved();
        throw Problem.of(ApplicationRefusal.DRAFT_CHANGED, String.valueOf(now.revision()))
                .header(HttpHeaders.ETAG, now.tag());
    }

    private static Problem refused(@Nullable Long revision) {
        return revision == null
                ? Problem.of(ApplicationRefusal.TOO_MANY_DRAFTS, Drafts.MOST)
                : Problem.of(ApplicationRefusal.DRAFT_GONE);
    }
}
