package id.mppdigital.citizen.rights;

import id.mppdigital.citizen.documents.Download;
import id.mppdigital.citizen.holder.Deed;
import id.mppdigital.citizen.holder.Holders;
import id.mppdigital.citizen.rights.copy.PersonalCopy;
import id.mppdigital.platform.problem.Language;
import id.mppdigital.platform.security.Caller;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The copy of all that is held of the signed-in citizen, or of their child, as of the moment that it is fetched. */
@RestController
@RequestMapping(RightsController.PATH + "/{id}")
@PreAuthorize("hasRole('citizen')")
class CopyController {
    private final Holders holders;
    private final GiveCopy giveCopy;

    CopyController(Holders holders, GiveCopy giveCopy) {
        this.holders = holders;
        this.giveCopy = giveCopy;
    }

    /**
     * Downloads the copy as JSON, for programs. The citizen sees that in the ledger.
     *
     * @param onBehalfOf the representation of a child, whose parent asks
     */
    @GetMapping("/copy.json")
    @ApiResponse(
            responseCode = "200",
            description = "The file.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = PersonalCopy.File.class)))
    ResponseEntity<Resource> json(
            Caller caller, @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID onBehalfOf) {
        var copy = giveCopy.give(holders.of(caller, onBehalfOf, Deed.COPY), id, caller);
        return Download.of("mpp-data.json", MediaType.APPLICATION_JSON_VALUE, copy.json());
    }

    /**
     * Downloads the copy as a PDF, in the language of the request. The citizen sees that in the ledger.
     *
     * @param onBehalfOf the representation of a child, whose parent asks
     */
    @GetMapping("/copy.pdf")
    @ApiResponse(
            responseCode = "200",
            description = "The file.",
            content = @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<Resource> pdf(
            Caller caller,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID onBehalfOf,
            HttpServletRequest request) {
        var copy = giveCopy.give(holders.of(caller, onBehalfOf, Deed.COPY), id, caller);
        var language = Language.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        return Download.of("mpp-data.pdf", MediaType.APPLICATION_PDF_VALUE, copy.pdf(language));
    }
}
