package id.mppdigital.portal.track;

import id.mppdigital.portal.ask.Mistake;
import id.mppdigital.portal.ask.Questions;
import id.mppdigital.portal.attach.Attachments;
import id.mppdigital.portal.form.Posted;
import id.mppdigital.portal.page.Page;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Reads a posted correction: answers, documents, and what is wrong with them. */
@Component
class ReadCorrection {
    private final Attachments attachments;
    private final Questions questions;

    ReadCorrection(Attachments attachments, Questions questions) {
        this.attachments = attachments;
        this.questions = questions;
    }

    Corrected read(Correction before, MultiValueMap<String, String> form, HttpServletRequest request, Page page) {
        var correction = before.with(new Posted(form, page.language()));
        var mistakes = new ArrayList<Mistake>();
        var documents = documents(correction, request, page, mistakes);
        var faults = correction.filled().of(correction.section()).faults();
        faults.forEach(it -> mistakes.add(Mistake.of(it, correction.form(), "", page, questions)));
        if (mistakes.isEmpty() && correction.changes().isEmpty() && documents.isEmpty()) {
            mistakes.add(new Mistake(null, page.text("track.correction.nothing")));
        }
        return new Corrected(correction, documents, key(form), faults, mistakes, false);
    }

    private static String key(MultiValueMap<String, String> form) {
        var key = form.getFirst("form.key");
        return key != null && key.matches("[0-9a-f-]{36}")
                ? key
                : UUID.randomUUID().toString();
    }

    private Map<String, UUID> documents(
            Correction correction, HttpServletRequest request, Page page, List<Mistake> mistakes) {
        var chosen = new LinkedHashMap<String, UUID>();
        var wallet = attachments.wallet();
        for (var requirement : correction.documents()) {
            var taken = attachments.take(requirement, request, wallet, Optional.empty(), page);
            if (taken.document() != null) {
                chosen.put(requirement.code(), taken.document());
            }
            if (taken.fault() != null) {
                mistakes.add(new Mistake("#" + requirement.code(), taken.fault()));
            }
        }
        return chosen;
    }
}
