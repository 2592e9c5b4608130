package id.mppdigital.portal.event;

import id.mppdigital.portal.ask.Mistake;
import id.mppdigital.portal.ask.Question;
import id.mppdigital.portal.attach.Slot;
import id.mppdigital.portal.form.Section;
import java.util.List;

/**
 * The one form on one page.
 *
 * @param key makes one case of however many clicks
 */
record BeginPage(
        Prepared prepared, Where where, String key, List<Part> parts, List<Slot> slots, List<Mistake> mistakes) {
    record Part(Section section, List<Question> questions) {
        List<Question> known() {
            return questions.stream().filter(Question::isKnown).toList();
        }

        /** Those of the known in which the citizen may say otherwise. */
        List<Question> overridable() {
            return known().stream().filter(it -> it.view().isOverridable()).toList();
        }

        List<Question> asked() {
            return questions.stream().filter(question -> !question.isKnown()).toList();
        }
    }
}
