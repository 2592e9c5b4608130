package id.mppdigital.portal.track;

import id.mppdigital.portal.ask.Questions;
import id.mppdigital.portal.attach.Attachments;
import id.mppdigital.portal.page.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The correction that an agency asked for, with the officer's words at each field and document. */
@Controller
@RequestMapping("/my/applications/{id}/correction")
class CorrectionController {
    private final OpenCorrection corrections;
    private final ReadCorrection posts;
    private final SendCorrection agencies;
    private final Attachments attachments;
    private final Questions questions;

    CorrectionController(
            OpenCorrection corrections,
            ReadCorrection posts,
            SendCorrection agencies,
            Attachments attachments,
            Questions questions) {
        this.corrections = corrections;
        this.posts = posts;
        this.agencies = agencies;
        this.attachments = attachments;
        this.questions = questions;
    }

    @GetMapping
    String show(@PathVariable UUID id, @ModelAttribute("page") Page page, Model model) {
        var correction = corrections.open(id);
        return correction.isAwaited() ? page(Corrected.untouched(correction), page, model) : whereItStands(id);
    }

    @PostMapping
    String send(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model,
            HttpServletResponse response) {
        var before = corrections.open(id);
        if (!before.isAwaited()) {
            return whereItStands(id);
        }
        var read = posts.read(before, form, request, page);
        var corrected = read.isRight() ? agencies.send(read, page) : read;
        if (corrected.isRight()) {
            return whereItStands(id);
        }
        var status = corrected.isUnsure() ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.UNPROCESSABLE_CONTENT;
        response.setStatus(status.value());
        return page(corrected, page, model);
    }

    private static String whereItStands(UUID id) {
        return "redirect:/my/applications/" + id;
    }

    private String page(Corrected corrected, Page page, Model model) {
        model.addAttribute("it", CorrectionPage.of(corrected, attachments.wallet(), questions, page));
        return "track/correction";
    }
}
