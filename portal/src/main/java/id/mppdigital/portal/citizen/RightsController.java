package id.mppdigital.portal.citizen;

import id.mppdigital.portal.act.Principals;
import id.mppdigital.portal.api.Names;
import id.mppdigital.portal.api.RightsApi;
import id.mppdigital.portal.api.RightsApi.Ask;
import id.mppdigital.portal.api.gateway.FilesClient;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

/** What citizens, and parents for a child, may ask for by the law on personal data, what they asked for, and what came of it. */
@Controller
@RequestMapping("/my/rights")
class RightsController {
    private final RightsApi rights;
    private final FilesClient files;
    private final Names names;
    private final Principals principals;

    RightsController(RightsApi rights, FilesClient files, Names names, Principals principals) {
        this.rights = rights;
        this.files = files;
        this.names = names;
        this.principals = principals;
    }

    /**
     * @param representation of a child, whose parent asks
     * @param asked whether a request has just been made
     */
    @GetMapping({"", "/for/{representation}"})
    String requests(
            @PathVariable(required = false) @Nullable UUID representation,
            @RequestParam(defaultValue = "false") boolean asked,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        var whose = Whose.of(representation, principals);
        model.addAttribute("whose", whose);
        model.addAttribute("asked", asked);
        model.addAttribute("requests", whose.ask(() -> rights.requests(after, representation)));
        model.addAttribute("key", UUID.randomUUID());
        var child = after == null ? whose.representation() : null;
        model.addAttribute("corrections", child == null ? null : rights.corrections(null, child));
        model.addAttribute(
                "disagreements",
                child == null ? List.of() : rights.disagreements(child).items());
        model.addAttribute("names", names);
        return "citizen/rights";
    }

    /** @param key of the page, so that a second click asks for nothing more */
    @PostMapping({"", "/for/{representation}"})
    String ask(
            @PathVariable(required = false) @Nullable UUID representation,
            @RequestParam String kind,
            @RequestParam UUID key) {
        var whose = Whose.of(representation, principals);
        whose.ask(() -> rights.ask(key.toString(), new Ask(kind, false), representation));
        return "redirect:" + whose.at("/my/rights") + "?asked=true";
    }

    @GetMapping({"/{id}/copy.pdf", "/for/{representation}/{id}/copy.pdf"})
    ResponseEntity<Resource> pdf(@PathVariable UUID id, @PathVariable(required = false) @Nullable UUID representation) {
        return copy(id, representation, "pdf", MediaType.APPLICATION_PDF);
    }

    @GetMapping({"/{id}/copy.json", "/for/{representation}/{id}/copy.json"})
    ResponseEntity<Resource> json(
            @PathVariable UUID id, @PathVariable(required = false) @Nullable UUID representation) {
        return copy(id, representation, "json", MediaType.APPLICATION_JSON);
    }

    private ResponseEntity<Resource> copy(UUID id, @Nullable UUID representation, String form, MediaType type) {
        var whose = Whose.of(representation, principals);
        var file = whose.ask(() -> files.copy(id, form, representation));
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
