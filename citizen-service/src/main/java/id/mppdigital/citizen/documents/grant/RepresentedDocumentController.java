package id.mppdigital.citizen.documents.grant;

import id.mppdigital.citizen.documents.Download;
import id.mppdigital.citizen.identity.SignIn;
import id.mppdigital.platform.security.Caller;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands issued documents to who may receive them for somebody else. */
@RestController
@PreAuthorize("hasRole('citizen')")
class RepresentedDocumentController {
    private final SignIn signIn;
    private final FetchForPrincipal fetchForPrincipal;

    RepresentedDocumentController(SignIn signIn, FetchForPrincipal fetchForPrincipal) {
        this.signIn = signIn;
        this.fetchForPrincipal = fetchForPrincipal;
    }

    /**
     * Downloads what an agency issued on an application that the signed-in person filed for somebody else. It needs a
     * power to RECEIVE; the other person sees it in the ledger.
     *
     * @param id a representation in which the signed-in person acts
     * @param document one that was issued on an application filed by it
     */
    @Download.Described
    @GetMapping("/citizens/v1/me/representations/{id}/documents/{document}/content")
    ResponseEntity<Resource> content(Caller caller, @PathVariable UUID id, @PathVariable UUID document) {
        var fetched = fetchForPrincipal.fetch(signIn.of(caller), id, document, caller.client());
        return Download.of(fetched.document(), fetched.content());
    }
}
