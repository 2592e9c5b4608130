package id.mppdigital.citizen.documents;

import id.mppdigital.citizen.applications.Application;
import id.mppdigital.citizen.applications.Applications;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.security.Caller;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Documents that an agency issues for an application; the receipt goes with the move to ISSUED, which releases them. */
@RestController
@PreAuthorize("hasAnyRole('agency-client', 'agency-officer')")
class IssuedDocumentController {

    private final Applications applications;
    private final UploadDocument uploadDocument;
    private final Receipts receipts;

    IssuedDocumentController(Applications applications, UploadDocument uploadDocument, Receipts receipts) {
        this.applications = applications;
        this.uploadDocument = uploadDocument;
        this.receipts = receipts;
    }

    @PostMapping(
            path = "/citizens/v1/applications/{applicationId}/documents",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<DocumentResponse> upload(
            Caller caller,
            @PathVariable UUID applicationId,
            @RequestParam MultipartFile file,
            @RequestParam String kind)
            throws IOException {
        Application application = applications
                .heldBy(caller, applicationId)
                // A new application may be on its way here: it came to the agency by another road.
                .orElseThrow(() -> Problem.notFound("application").header("Retry-After", "1"));
        Document document = uploadDocument.issue(application, Upload.of(kind, file));
        return ResponseEntity.created(URI.create("/citizens/v1/documents/" + document.id() + "/content"))
                .body(DocumentResponse.of(document, receipts.ofIssue(document, application)));
    }
}
