package id.mppdigital.portal.api.office;

import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The files of applications, for the officers who work on them. */
@HttpExchange("/citizens/v1")
public interface DeskFilesApi {
    @GetExchange("/documents/{id}/content")
    ResponseEntity<Resource> content(@PathVariable UUID id);

    @PostExchange(url = "/applications/{applicationId}/documents", contentType = MediaType.MULTIPART_FORM_DATA_VALUE)
    Issued issue(@PathVariable UUID applicationId, @RequestPart Resource file, @RequestPart String kind);

    /** @param receipt goes into the move to ISSUED */
    record Issued(UUID id, String receipt) {}
}
