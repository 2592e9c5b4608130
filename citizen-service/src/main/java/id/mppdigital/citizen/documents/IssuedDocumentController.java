package id.mppdigital.citizen.documents;

import id.mppdigital.citizen.applications.Application;
import id.mppdigital.citizen.applications.Applications;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.security.Caller;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/**
 * Documents that an agency issues for an application; the receipt goes with the move to ISSUED, which releases them.
 */
@RestController
@PreAuthorize("hasAnyRole('agency-client', 'agency-officer')")
class IssuedDocumentController {
    private final Applications applications;
    private final UploadDocument uploadDocument;
    private final Receipts receipts;
    private final DocumentSettings settings;

    IssuedDocumentController(
            Applications applications, UploadDocument uploadDocument, Receipts receipts, DocumentSettings settings) {
        this.applications = applications;
        this.uploadDocument = uploadDocument;
        this.receipts = receipts;
        this.settings = settings;
    }

    /**
     * Takes a document that the agency issues for an application; the citizen gets it with the move to ISSUED.
     *
     * @param applicationId the application that it belongs to
     */
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping(
            path = "/citizens/v1/applications/{applicationId}/documents",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                            schema = @Schema(implementation = UploadForm.class)))
    ResponseEntity<DocumentResponse> upload(
            Caller caller, @PathVariable UUID applicationId, @Parameter(hidden = true) MultipartHttpServletRequest form)
            throws IOException {
        Application application = applications
                .heldBy(caller, applicationId)
                // A new application may be on its way here: it came to the agency by another road.
                .orElseThrow(() -> Problem.notFound("permohonan", "application").header("Retry-After", "1"));
        Document document;
        try (Upload upload = UploadForm.read(form, settings.maxSize())) {
            document = uploadDocument.issue(application, upload);
        }
        return ResponseEntity.created(URI.create("/citizens/v1/documents/" + document.id() + "/content"))
                .body(DocumentResponse.of(document, receipts.ofIssue(document, application)));
    }
}
