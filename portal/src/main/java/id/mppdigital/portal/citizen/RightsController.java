package id.mppdigital.portal.citizen;

import id.mppdigital.portal.api.RightsApi;
import id.mppdigital.portal.api.RightsApi.Ask;
import id.mppdigital.portal.api.gateway.FilesClient;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What citizens may ask for by the law on personal data, what they asked for, and what came of it. */
@Controller
@RequestMapping("/my/rights")
class RightsController {
    private final RightsApi rights;
    private final FilesClient files;

    RightsController(RightsApi rights, FilesClient files) {
        this.rights = rights;
        this.files = files;
    }

    /** @param asked whether a request has just been made */
    @GetMapping
    String requests(
            @RequestParam(defaultValue = "false") boolean asked,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        model.addAttribute("asked", asked);
        model.addAttribute("requests", rights.requests(after));
        model.addAttribute("key", UUID.randomUUID());
        return "citizen/rights";
    }

    /** @param key of the page, so that a second click asks for nothing more */
    @PostMapping
    String ask(@RequestParam String kind, @RequestParam UUID key) {
        rights.ask(key.toString(), new Ask(kind, false));
        return "redirect:/my/rights?asked=true";
    }

    @GetMapping("/{id}/copy.pdf")
    ResponseEntity<Resource> pdf(@PathVariable UUID id) {
        return copy(id, "pdf", MediaType.APPLICATION_PDF);
    }

    @GetMapping("/{id}/copy.json")
    ResponseEntity<Resource> json(@PathVariable UUID id) {
        return copy(id, "json", MediaType.APPLICATION_JSON);
    }

    private ResponseEntity<Resource> copy(UUID id, String form, MediaType type) {
        var file = files.copy(id, form);
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("mpp-data." + form, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .headers(file::sayLength)
                .body(file.body());
    }
}
