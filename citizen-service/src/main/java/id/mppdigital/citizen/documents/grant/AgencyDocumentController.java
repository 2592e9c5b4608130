package id.mppdigital.citizen.documents.grant;

import id.mppdigital.citizen.documents.Download;
import id.mppdigital.platform.security.Caller;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Documents for the agencies that work on them. */
@RestController
@PreAuthorize("hasAnyRole('agency-client', 'agency-officer')")
class AgencyDocumentController {
    private final FetchDocument fetchDocument;

    AgencyDocumentController(FetchDocument fetchDocument) {
        this.fetchDocument = fetchDocument;
    }

    /** Downloads a document that an application of the agency holds. The citizen sees that in the ledger. */
    @Download.Described
    @GetMapping("/citizens/v1/documents/{id}/content")
    ResponseEntity<Resource> content(Caller caller, @PathVariable UUID id) {
        FetchDocument.Fetched fetched = fetchDocument.fetch(id, caller);
        return Download.of(fetched.document(), fetched.content());
    }
}
