package id.mppdigital.portal.desk;

import id.mppdigital.portal.api.gateway.FilesClient;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A document of an application, as its applicant uploaded it: shown, and never run. */
@Controller
class FileController {
    private static final String SANDBOX =
            "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    /** Browsers show no PDF in a sandbox; their viewers keep its scripts away from the page by themselves. */
    private static final String PDF = "default-src 'self'; script-src 'none'; frame-ancestors 'self'";

    private final FilesClient files;

    FileController(FilesClient files) {
        this.files = files;
    }

    @GetMapping("/desk/applications/{id}/documents/{document}")
    ResponseEntity<Resource> content(@PathVariable UUID id, @PathVariable UUID document) {
        var file = files.enclosed(document);
        var type = file.type();
        return ResponseEntity.ok()
                .contentType(type == null ? MediaType.APPLICATION_OCTET_STREAM : type)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .header("Content-Security-Policy", MediaType.APPLICATION_PDF.equals(type) ? PDF : SANDBOX)
                .headers(file::sayLength)
                .body(file.body());
    }
}
