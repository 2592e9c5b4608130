package id.mppdigital.application.draft;

import id.mppdigital.platform.paging.Page;
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

/** Keeps what citizens have begun to fill in, for any front-end to go on with. */
@RestController
@RequestMapping("/applications/v1/drafts")
@PreAuthorize("hasRole('citizen')")
class DraftController {
    private final SaveDraft saves;
    private final ReadDrafts reads;
    private final Drafts drafts;

    DraftController(SaveDraft saves, ReadDrafts reads, Drafts drafts) {
        this.saves = saves;
        this.reads = reads;
        this.drafts = drafts;
    }

    /**
     * Lists one's own drafts without their content, the latest save first; fifty at most, so all in one page.
     *
     * @param forOthers those on behalf of others instead
     */
    @GetMapping
    Page<DraftSummary> list(@RequestParam(defaultValue = "false") boolean forOthers, Caller caller) {
        return new Page<>(drafts.of(caller.subject(), forOthers), null);
    }

    /**
     * Shows a draft. If the form has a newer version, the answer says what changed, and leaves out what no longer fits.
     *
     * @param mall a Kemendagri code
     * @param service the service's code
     * @param onBehalfOf a representation by which the draft is for somebody else; another draft than one's own
     */
    @GetMapping("/{mall}/{service}")
    ResponseEntity<Draft> get(
            @PathVariable String mall,
            @PathVariable String service,
            @RequestParam(required = false) @Nullable UUID onBehalfOf,
            Caller caller) {
        return answer(reads.get(place(mall, service, onBehalfOf, caller)));
    }

    /**
     * Begins a draft, or saves it with the revision seen last. It is kept for 90 days after its latest save. Answers may
     * be missing or wrong; only fields and documents that the form doesn't have are refused.
     *
     * @param mall a Kemendagri code
     * @param service the service's code
     * @param onBehalfOf a representation by which the draft is for somebody else; another draft than one's own
     */
    @PutMapping("/{mall}/{service}")
    ResponseEntity<Draft> save(
            @PathVariable String mall,
            @PathVariable String service,
            @RequestParam(required = false) @Nullable UUID onBehalfOf,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String revision,
            @Valid @RequestBody DraftRequest request,
            Caller caller) {
        var place = place(mall, service, onBehalfOf, caller);
        var seen = revision == null ? null : Draft.Saved.revision(revision);
        return answer(reads.show(place, saves.save(place, seen, request)));
    }

    /**
     * Deletes a draft, if there is one.
     *
     * @param mall a Kemendagri code
     * @param service the service's code
     * @param onBehalfOf a representation by which the draft is for somebody else; another draft than one's own
     */
    @DeleteMapping("/{mall}/{service}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(
            @PathVariable String mall,
            @PathVariable String service,
            @RequestParam(required = false) @Nullable UUID onBehalfOf,
            Caller caller) {
        drafts.delete(place(mall, service, onBehalfOf, caller));
    }

    private static Drafts.Place place(String mall, String service, @Nullable UUID onBehalfOf, Caller caller) {
        return new Drafts.Place(caller.subject(), mall, service, onBehalfOf);
    }

    private static ResponseEntity<Draft> answer(Draft draft) {
        return ResponseEntity.ok().eTag(draft.saved().tag()).body(draft);
    }
}
