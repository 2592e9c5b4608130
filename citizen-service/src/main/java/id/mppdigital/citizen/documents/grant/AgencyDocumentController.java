package id.mppdigital.citizen.documents.grant;

import id.mppdigital.citizen.documents.Download;
import id.mppdigital.platform.security.Caller;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
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
    @ApiResponse(
            responseCode = "200",
            description = "The file, as it was uploaded.",
            content = {
                @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = "image/jpeg", schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = "string", format = "binary"))
            })
    @GetMapping("/citizens/v1/documents/{id}/content")
    ResponseEntity<Resource> content(Caller caller, @PathVariable UUID id) {
        FetchDocument.Fetched fetched = fetchDocument.fetch(id, caller);
        return Download.of(fetched.document(), fetched.content());
    }
}
