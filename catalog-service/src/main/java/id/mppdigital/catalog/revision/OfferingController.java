package id.mppdigital.catalog.revision;

import id.mppdigital.platform.security.Caller;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Opens and closes what a mall offers; everything else about an offering is changed by its manifest. */
@RestController
@PreAuthorize("hasAnyRole('platform-admin', 'mall-admin')")
class OfferingController {
    private final ChangeOffering offerings;

    OfferingController(ChangeOffering offerings) {
        this.offerings = offerings;
    }

    record Response(
            String mall,
            String service,
            OfferingRequest.Status status,
            OfferingRequest.@Nullable Reason reason,
            long revision) {}

    /**
     * Opens or closes an offering. A closed one takes no new applications; those that were submitted before go on.
     *
     * @param mall a Kemendagri code
     * @param service the service's code
     * @param revision the offering's {@code revision} as you saw it last, in quotation marks
     */
    @PutMapping("/catalog/v1/malls/{mall}/offerings/{service}/status")
    ResponseEntity<Response> status(
            @PathVariable String mall,
            @PathVariable String service,
            @RequestHeader(HttpHeaders.IF_MATCH) String revision,
            @Valid @RequestBody OfferingRequest request,
            Caller caller) {
        request.require();
        var applied = offerings.apply(mall, service, request, Editor.of(caller), Seen.of(revision));
        return ResponseEntity.ok()
                .eTag(Seen.tag(applied))
                .body(new Response(mall, service, request.status(), request.reason(), applied));
    }
}
