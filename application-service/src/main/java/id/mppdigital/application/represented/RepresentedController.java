package id.mppdigital.application.represented;

import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.platform.paging.Page;
import id.mppdigital.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows parents and kuasa how the applications stand that they filed for somebody else. */
@RestController
@RequestMapping("/applications/v1/represented")
@PreAuthorize("hasRole('citizen')")
class RepresentedController {
    private final ReadRepresented read;

    RepresentedController(ReadRepresented read) {
        this.read = read;
    }

    /** Lists what the signed-in person filed for others and may still follow, newest first. */
    @GetMapping
    Page<RepresentedSummary> represented(
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam(required = false) @Nullable String after,
            Caller caller) {
        return read.page(caller.subject(), limit, after);
    }

    /**
     * Shows how one of them stands and what happened to it. Answers and uploads are the principal's alone. What the
     * agency wants corrected, and what it issued, is shown to who has the power for it.
     */
    @GetMapping("/{id}")
    RepresentedDetail representedApplication(@PathVariable ApplicationId id, Caller caller) {
        return read.detail(caller.subject(), id);
    }
}
