package id.mppdigital.portal.track;

import id.mppdigital.portal.ask.Mistake;
import id.mppdigital.portal.ask.Question;
import id.mppdigital.portal.attach.Slot;
import java.util.List;

/**
 * What can be corrected.
 *
 * @param key makes one correction of however many clicks
 */
record CorrectionPage(
        Correction correction, List<Question> questions, List<Slot> slots, List<Mistake> mistakes, String key) {
    String path(String more) {
        return "/my/applications/" + correction.application().id() + more;
    }

    List<Question> asked() {
        return questions.stream().filter(question -> !question.isKnown()).toList();
    }

    /** Marked, but a register says so: only the register can correct it. */
    List<Question> known() {
        return questions.stream()
                .filter(question -> question.isKnown() && question.said() != null)
                .toList();
    }
}
