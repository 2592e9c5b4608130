package id.mppdigital.portal.mall;

import id.mppdigital.portal.api.Refusal;
import id.mppdigital.portal.api.office.ManifestApi;
import id.mppdigital.portal.page.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
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

    /** The office's first page; an auditor, who writes no manifests, goes on to the looks. */
    @GetMapping("/mall")
    String empty(@ModelAttribute("page") Page page, Model model) {
        if (!page.is("mall-admin") && !page.is("platform-admin")) {
            return "redirect:/mall/looks";
        }
        model.addAttribute("it", ManifestPage.EMPTY);
        return "mall/manifest";
    }

    /** @param compared the revision with which it was compared, to apply it to that; without it, it is compared */
    @PostMapping("/mall/manifests")
    String check(
            @RequestParam String text,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable Long compared,
            HttpServletResponse response,
            Model model)
            throws IOException {
        var manifest = file == null || file.isEmpty() ? text : new String(file.getBytes(), StandardCharsets.UTF_8);
        try {
            model.addAttribute("it", compared == null ? compare(manifest) : apply(manifest, compared, response));
        } catch (HttpClientErrorException refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("it", new ManifestPage(manifest, null, Refusal.of(refused), false));
        }
        return "mall/manifest";
    }

    private ManifestPage compare(String manifest) {
        return new ManifestPage(manifest, catalogue.compare(manifest), null, false);
    }

    /** What somebody else changed in between is compared again, before anything is applied. */
    private ManifestPage apply(String manifest, long compared, HttpServletResponse response) {
        try {
            return new ManifestPage(manifest, catalogue.apply(manifest, "\"" + compared + "\""), null, false);
        } catch (HttpClientErrorException refused) {
            if (!refused.getStatusCode().isSameCodeAs(HttpStatus.PRECONDITION_FAILED)) {
                throw refused;
            }
            response.setStatus(HttpStatus.CONFLICT.value());
            return new ManifestPage(manifest, catalogue.compare(manifest), null, true);
        }
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
