package id.mppdigital.portal.represented;

import id.mppdigital.portal.act.CannotAct;
import id.mppdigital.portal.api.RepresentationApi;
import id.mppdigital.portal.api.gateway.FilesClient;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.client.HttpClientErrorException;

/** What was issued, for who may receive it for the applicant; to be saved, as every file is. */
@Controller
class ReceivedController {
    private final RepresentationApi representations;
    private final FilesClient files;

    ReceivedController(RepresentationApi representations, FilesClient files) {
        this.representations = representations;
        this.files = files;
    }

    @GetMapping("/my/representations/applications/{id}/documents/{document}")
    ResponseEntity<Resource> received(@PathVariable UUID id, @PathVariable UUID document) {
        var representation = representations.followed(id).onBehalfOf();
        try {
            return files.received(representation, document).asDownload(document.toString(), Set.of());
        } catch (HttpClientErrorException refused) {
            throw CannotAct.of(refused, representation);
        }
    }
}
