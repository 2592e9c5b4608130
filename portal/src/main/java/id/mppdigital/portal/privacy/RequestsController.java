package id.mppdigital.portal.privacy;

import id.mppdigital.portal.api.Refusal;
import id.mppdigital.portal.api.gateway.FilesClient;
import id.mppdigital.portal.api.office.PrivacyApi;
import id.mppdigital.portal.api.office.PrivacyApi.Answer;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.HttpClientErrorException;

/** The data officer's list, what is due first coming first; and one request with its answer. */
@Controller
@RequestMapping("/privacy/requests")
class RequestsController {
    private final PrivacyApi privacy;
    private final FilesClient files;

    RequestsController(PrivacyApi privacy, FilesClient files) {
        this.privacy = privacy;
        this.files = files;
    }

    /** @param answered whether an answer has just been given */
    @GetMapping
    String open(
            @RequestParam(defaultValue = "false") boolean answered,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        model.addAttribute("answered", answered);
        model.addAttribute("requests", privacy.open(after));
        return "privacy/requests";
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        return show(id, "", null, model);
    }

    @PostMapping("/{id}")
    String answer(
            @PathVariable UUID id,
            @RequestParam String outcome,
            @RequestParam(defaultValue = "") String words,
            HttpServletResponse response,
            Model model) {
        try {
            privacy.answer(id, new Answer(outcome, words));
            return "redirect:/privacy/requests?answered=true";
        } catch (HttpClientErrorException.BadRequest | HttpClientErrorException.Conflict e) {
            response.setStatus(e.getStatusCode().value());
            return show(id, words, Refusal.of(e).words(""), model);
        }
    }

    @GetMapping("/{id}/documents/{document}")
    ResponseEntity<Resource> evidence(@PathVariable UUID id, @PathVariable UUID document) {
        return files.evidence(id, document).asDownload(document.toString(), Set.of());
    }

    private String show(UUID id, String words, @Nullable String refused, Model model) {
        model.addAttribute("it", privacy.one(id));
        model.addAttribute("words", words);
        model.addAttribute("refused", refused);
        return "privacy/request";
    }
}
