package id.mppdigital.portal.correct;

import id.mppdigital.portal.api.Refusal;
import id.mppdigital.portal.api.gateway.FilesClient;
import id.mppdigital.portal.api.office.CorrectionApi;
import id.mppdigital.portal.api.office.CorrectionApi.Answer;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.HttpClientErrorException;

/** The corrections that an officer's agency owes an answer, what is due first coming first; and one with its answer. */
@Controller
@RequestMapping("/desk/corrections")
class AskedCorrectionsController {
    /** The officer may answer otherwise, or read why not; anything else is no refusal of this form. */
    private static final Set<Integer> MENDABLE = Set.of(
            HttpStatus.BAD_REQUEST.value(),
            HttpStatus.FORBIDDEN.value(),
            HttpStatus.CONFLICT.value(),
            HttpStatus.UNPROCESSABLE_CONTENT.value());

    private final CorrectionApi corrections;
    private final FilesClient files;

    AskedCorrectionsController(CorrectionApi corrections, FilesClient files) {
        this.corrections = corrections;
        this.files = files;
    }

    /** As it is sent. */
    record Typed(
            @Nullable String outcome,
            @Nullable String reason,
            @Nullable String value) {
        static final Typed NOTHING = new Typed("", "", "");

        /** With KEPT the register says what it said. */
        Answer answer() {
            var isCorrected = "CORRECTED".equals(outcome);
            var now = value == null || value.isBlank() ? null : value.strip();
            return new Answer(isCorrected ? "CORRECTED" : "KEPT", reasonText(), isCorrected ? now : null);
        }

        String reasonText() {
            return reason == null ? "" : reason;
        }

        String valueText() {
            return value == null ? "" : value;
        }
    }

    /** @param answered whether an answer has just been given */
    @GetMapping
    String open(
            @RequestParam(defaultValue = "false") boolean answered,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        model.addAttribute("answered", answered);
        model.addAttribute("corrections", corrections.open(after));
        return "correct/list";
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        return show(id, Typed.NOTHING, null, model);
    }

    @PostMapping("/{id}")
    String answer(@PathVariable UUID id, Typed typed, HttpServletResponse response, Model model) {
        try {
            corrections.answer(id, typed.answer());
            return "redirect:/desk/corrections?answered=true";
        } catch (HttpClientErrorException e) {
            if (!MENDABLE.contains(e.getStatusCode().value())) {
                throw e;
            }
            response.setStatus(e.getStatusCode().value());
            return show(id, typed, Refusal.of(e).words(""), model);
        }
    }

    @GetMapping("/{id}/evidence/{document}")
    ResponseEntity<Resource> evidence(@PathVariable UUID id, @PathVariable UUID document) {
        return files.evidenceOfCorrection(id, document).asDownload(document.toString(), Set.of());
    }

    private String show(UUID id, Typed typed, @Nullable String refused, Model model) {
        model.addAttribute("it", corrections.one(id));
        model.addAttribute("reason", typed.reasonText());
        model.addAttribute("value", typed.valueText());
        model.addAttribute("refused", refused);
        return "correct/one";
    }
}
