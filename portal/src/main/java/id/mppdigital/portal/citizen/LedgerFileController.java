package id.mppdigital.portal.citizen;

import id.mppdigital.portal.act.Principals;
import id.mppdigital.portal.api.MyDataApi;
import id.mppdigital.portal.api.MyDataApi.ChainedUses;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** The citizen's ledger, or a child's, as a file to keep, with all that anybody needs to check it. */
@Controller
class LedgerFileController {
    private final MyDataApi data;
    private final Principals principals;
    private final JsonMapper json;
    private final Clock clock;

    LedgerFileController(MyDataApi data, Principals principals, JsonMapper json, Clock clock) {
        this.data = data;
        this.principals = principals;
        this.json = json;
        this.clock = clock;
    }

    /** Page by page, so that a long ledger is never in memory as a whole. */
    @GetMapping({"/my/data/ledger.json", "/my/data/for/{representation}/ledger.json"})
    void download(@PathVariable(required = false) @Nullable UUID representation, HttpServletResponse response)
            throws IOException {
        var whose = Whose.of(representation, principals);
        // Both before the first byte: a failure is still a page then.
        var proofs = whose.ask(() -> data.proofs(representation));
        @Nullable ChainedUses page = data.chained(null, representation);
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
                page = page.next() == null ? null : data.chained(page.next(), representation);
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
