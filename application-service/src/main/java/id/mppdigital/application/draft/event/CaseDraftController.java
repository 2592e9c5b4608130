package id.mppdigital.application.draft.event;

import id.mppdigital.application.draft.Draft;
import id.mppdigital.application.draft.Drafts;
import id.mppdigital.platform.paging.Page;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.security.Caller;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Keeps what citizens have begun to fill in of a life event's one form. */
@RestController
@RequestMapping("/applications/v1/case-drafts")
@PreAuthorize("hasRole('citizen')")
class CaseDraftController {
    private final SaveCaseDraft saves;
    private final Drafts drafts;

    CaseDraftController(SaveCaseDraft saves, Drafts drafts) {
        this.saves = saves;
        this.drafts = drafts;
    }

    /**
     * Lists one's own drafts of life events without their content, the latest save first; all in one page.
     *
     * @param forOthers those on behalf of others instead
     */
    @GetMapping
    Page<Drafts.OfEvent> list(@RequestParam(defaultValue = "false") boolean forOthers, Caller caller) {
        return new Page<>(drafts.ofEvents(caller.subject(), forOthers), null);
    }

    /**
     * Shows the draft of a life event, as it was saved.
     *
     * @param mall a Kemendagri code
     * @param lifeEvent its code
     * @param onBehalfOf a representation by which the draft is for somebody else; another draft than one's own
     */
    @GetMapping("/{mall}/{lifeEvent}")
    ResponseEntity<CaseDraft> get(
            @PathVariable String mall,
            @PathVariable String lifeEvent,
            @RequestParam(required = false) @Nullable UUID onBehalfOf,
            Caller caller) {
        var place = Drafts.Place.ofEvent(caller.subject(), mall, lifeEvent, onBehalfOf);
        var stored = drafts.find(place).orElseThrow(() -> Problem.notFound("konsep", "draft"));
        return answer(CaseDraft.of(place, lifeEvent, stored));
    }

    /**
     * Begins the draft of a life event, or saves it with the revision seen last. It is kept for 90 days after its latest
     * save. Answers may be missing or wrong; only fields and documents that the one form doesn't have are refused.
     *
     * @param mall a Kemendagri code
     * @param lifeEvent its code
     * @param onBehalfOf a representation by which the draft is for somebody else; another draft than one's own
     */
    @PutMapping("/{mall}/{lifeEvent}")
    ResponseEntity<CaseDraft> save(
            @PathVariable String mall,
            @PathVariable String lifeEvent,
            @RequestParam(required = false) @Nullable UUID onBehalfOf,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String revision,
            @Valid @RequestBody CaseDraftRequest request,
            Caller caller) {
        var place = Drafts.Place.ofEvent(caller.subject(), mall, lifeEvent, onBehalfOf);
        var seen = revision == null ? null : Draft.Saved.revision(revision);
        return answer(CaseDraft.of(place, lifeEvent, saves.save(place, lifeEvent, seen, request)));
    }

    /**
     * Deletes the draft of a life event, if there is one.
     *
     * @param mall a Kemendagri code
     * @param lifeEvent its code
     * @param onBehalfOf a representation by which the draft is for somebody else; another draft than one's own
     */
    @DeleteMapping("/{mall}/{lifeEvent}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(
            @PathVariable String mall,
            @PathVariable String lifeEvent,
            @RequestParam(required = false) @Nullable UUID onBehalfOf,
            Caller caller) {
        drafts.delete(Drafts.Place.ofEvent(caller.subject(), mall, lifeEvent, onBehalfOf));
    }

    private static ResponseEntity<CaseDraft> answer(CaseDraft draft) {
        return ResponseEntity.ok().eTag(draft.saved().tag()).body(draft);
    }
}
