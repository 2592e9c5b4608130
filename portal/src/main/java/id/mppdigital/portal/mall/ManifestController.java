package id.mppdigital.portal.mall;

import id.mppdigital.portal.api.Refusal;
import id.mppdigital.portal.api.office.ManifestApi;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.multipart.MultipartFile;

/** Manifests: typed or chosen as a file, compared with what stands, then applied. */
@Controller
class ManifestController {
    private final ManifestApi catalogue;

    ManifestController(ManifestApi catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/mall")
    String empty(Model model) {
        model.addAttribute("it", ManifestPage.EMPTY);
        return "mall/manifest";
    }

    /** @param apply whether to change the catalogue; otherwise the page only says what would change */
    @PostMapping("/mall/manifests")
    String check(
            @RequestParam String text,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "false") boolean apply,
            HttpServletResponse response,
            Model model)
            throws IOException {
        var manifest = file == null || file.isEmpty() ? text : new String(file.getBytes(), StandardCharsets.UTF_8);
        try {
            model.addAttribute("it", new ManifestPage(manifest, catalogue.apply(manifest, !apply), null));
        } catch (HttpClientErrorException refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("it", new ManifestPage(manifest, null, Refusal.of(refused)));
        }
        return "mall/manifest";
    }

    @GetMapping("/mall/revisions")
    String revisions(@RequestParam(required = false) @Nullable String after, Model model) {
        model.addAttribute("it", catalogue.revisions(after));
        return "mall/revisions";
    }

    @GetMapping("/mall/revisions/{revision}")
    String revision(@PathVariable long revision, Model model) {
        model.addAttribute("revision", revision);
        model.addAttribute("changes", catalogue.changes(revision));
        return "mall/revision";
    }
}
