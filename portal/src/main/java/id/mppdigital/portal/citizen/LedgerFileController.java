package id.mppdigital.portal.citizen;

import id.mppdigital.portal.api.MyDataApi;
import id.mppdigital.portal.api.MyDataApi.ChainedUses;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** The citizen's ledger as a file to keep, with all that anybody needs to check it. */
@Controller
class LedgerFileController {
    private final MyDataApi data;
    private final JsonMapper json;
    private final Clock clock;

    LedgerFileController(MyDataApi data, JsonMapper json, Clock clock) {
        this.data = data;
        this.json = json;
        this.clock = clock;
    }

    /** Page by page, so that a long ledger is never in memory as a whole. */
    @GetMapping("/my/data/ledger.json")
    void download(HttpServletResponse response) throws IOException {
        // Both before the first byte: a failure is still a page then.
        var proofs = data.proofs();
        @Nullable ChainedUses page = data.chained(null);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition());
        // When it breaks off it stays unreadable: half a ledger must not pass for a whole one.
        var unclosed = json.writer().without(StreamWriteFeature.AUTO_CLOSE_CONTENT);
        try (var file = unclosed.createGenerator(response.getOutputStream())) {
            file.writeStartObject();
            file.writePOJOProperty("proofs", proofs.path("items"));
            file.writePOJOProperty("keys", proofs.path("keys"));
            file.writeArrayPropertyStart("lines");
            while (page != null) {
                page.items().forEach(file::writePOJO);
                page = page.next() == null ? null : data.chained(page.next());
            }
            file.writeEndArray();
            file.writeEndObject();
        }
    }

    private String disposition() {
        var day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return ContentDisposition.attachment()
                .filename("mpp-" + day + ".json", StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
