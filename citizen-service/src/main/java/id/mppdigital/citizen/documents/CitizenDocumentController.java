package id.mppdigital.citizen.documents;

import id.mppdigital.citizen.documents.store.DocumentContents;
import id.mppdigital.citizen.holder.Deed;
import id.mppdigital.citizen.holder.Holders;
import id.mppdigital.citizen.identity.Citizen;
import id.mppdigital.citizen.identity.SignIn;
import id.mppdigital.citizen.refusal.CitizenRefusal;
import id.mppdigital.citizen.representation.ActFor;
import id.mppdigital.platform.paging.Cursor;
import id.mppdigital.platform.paging.Page;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.security.Caller;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.UriComponentsBuilder;

/** The documents of the signed-in citizen. */
@RestController
@RequestMapping("/citizens/v1/me/documents")
@PreAuthorize("hasRole('citizen')")
class CitizenDocumentController {
    private final SignIn signIn;
    private final Holders holders;
    private final UploadDocument uploadDocument;
    private final DeleteDocument deleteDocument;
    private final Documents documents;
    private final DocumentContents contents;
    private final Receipts receipts;
    private final DocumentSettings settings;
    private final ActFor actFor;
    private final Document.SaysWhom saysWhom;

    CitizenDocumentController(
            SignIn signIn,
            Holders holders,
            UploadDocument uploadDocument,
            DeleteDocument deleteDocument,
            Documents documents,
            DocumentContents contents,
            Receipts receipts,
            DocumentSettings settings,
            ActFor actFor,
            Document.SaysWhom saysWhom) {
        this.signIn = signIn;
        this.holders = holders;
        this.uploadDocument = uploadDocument;
        this.deleteDocument = deleteDocument;
        this.documents = documents;
        this.contents = contents;
        this.receipts = receipts;
        this.settings = settings;
        this.actFor = actFor;
        this.saysWhom = saysWhom;
    }

    /** Takes a document that applications can attach: a PDF, JPEG or PNG. */
    @Parameter(
            name = "onBehalfOf",
            in = ParameterIn.QUERY,
            schema = @Schema(type = "string", format = "uuid"),
            description = "a representation in which the signed-in person acts: the document is the other one's then")
    @Parameter(
            name = "service",
            in = ParameterIn.QUERY,
            schema = @Schema(type = "string"),
            description = "what is applied for on behalf; needed then")
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                            schema = @Schema(implementation = UploadForm.class)))
    ResponseEntity<DocumentResponse> upload(Caller caller, @Parameter(hidden = true) MultipartHttpServletRequest form)
            throws IOException {
        // Not as arguments: Spring would read the whole form for them, before its size is looked at.
        var query = UriComponentsBuilder.newInstance()
                .query(form.getQueryString())
                .build()
                .getQueryParams();
        @Nullable UUID onBehalfOf = representation(query.getFirst("onBehalfOf"));
        Citizen citizen = owner(caller, onBehalfOf, query.getFirst("service"));
        Document document;
        try (Upload upload = UploadForm.read(form, settings.maxSize())) {
            document = uploadDocument.upload(citizen, upload, onBehalfOf);
        }
        return ResponseEntity.created(URI.create("/citizens/v1/me/documents/" + document.id() + "/content"))
                .body(response(document, citizen));
    }

    /**
     * Lists the citizen's documents, newest first.
     *
     * @param onBehalfOf a representation in which the signed-in person acts: only what was uploaded by it. Without a
     *     service that of a child, whose parent looks at all of the child's; both ledgers say so
     * @param service what is applied for on behalf
     */
    @GetMapping
    Page<DocumentResponse> mine(
            Caller caller,
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable UUID onBehalfOf,
            @RequestParam(required = false) @Nullable String service) {
        @Nullable UUID before = position(after);
        int most = Page.limit(limit) + 1;
        List<DocumentResponse> found;
        if (onBehalfOf == null || service == null) {
            found = holders.look(
                    caller,
                    onBehalfOf,
                    Deed.READ_DOCUMENTS,
                    holder -> responses(documents.of(holder.accounts(), before, most), holder.citizen()));
        } else {
            Citizen citizen = owner(caller, onBehalfOf, service);
            found = responses(documents.uploadedBy(onBehalfOf, citizen.accounts(), before, most), citizen);
        }
        return Page.of(found, limit, document -> Cursor.of(document.id()));
    }

    /** Downloads a document of one's own. */
    @Download.Described
    @GetMapping("/{id}/content")
    ResponseEntity<Resource> content(Caller caller, @PathVariable UUID id) {
        Citizen citizen = signIn.of(caller);
        Document document = documents
                .ownedBy(citizen.accounts(), id)
                .orElseThrow(() -> Problem.notFound("dokumen", "document"))
                .released();
        return Download.of(document, contents.get(id, document.account()));
    }

    /** Deletes a document of one's own. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(Caller caller, @PathVariable UUID id) {
        deleteDocument.delete(signIn.of(caller), id);
    }

    private static @Nullable UUID representation(@Nullable String id) {
        try {
            return id == null ? null : UUID.fromString(id);
        } catch (IllegalArgumentException _) { // nobody's
            throw Problem.of(CitizenRefusal.REPRESENTATION_NOT_STANDING);
        }
    }

    private Citizen owner(Caller caller, @Nullable UUID onBehalfOf, @Nullable String service) {
        Citizen signedIn = signIn.of(caller);
        return onBehalfOf == null
                ? signedIn
                : actFor.filling(signedIn, onBehalfOf, Objects.requireNonNullElse(service, ""))
                        .citizen();
    }

    private List<DocumentResponse> responses(List<Document> shown, Citizen citizen) {
        var whom = saysWhom.of(citizen, shown);
        return shown.stream()
                .map(document -> DocumentResponse.of(
                        document,
                        receipts.of(document, citizen.id(), whom.getOrDefault(document.id(), Document.Whom.NOT_ASKED))))
                .toList();
    }

    private DocumentResponse response(Document document, Citizen citizen) {
        return DocumentResponse.of(document, receipts.of(document, citizen.id()));
    }

    private static @Nullable UUID position(@Nullable String after) {
        return after == null ? null : Cursor.decode(after).uuid(0);
    }
}
