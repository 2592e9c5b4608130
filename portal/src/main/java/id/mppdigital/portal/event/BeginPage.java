package id.mppdigital.portal.event;

import id.mppdigital.portal.ask.Mistake;
import id.mppdigital.portal.ask.Question;
import id.mppdigital.portal.attach.Slot;
import id.mppdigital.portal.form.Section;
import id.mppdigital.portal.form.Specific;
import java.util.List;
import java.util.stream.Stream;

/**
 * The one form on one page.
 *
 * @param key makes one case of however many clicks
 */
record BeginPage(
        Prepared prepared, Where where, String key, List<Part> parts, List<Slot> slots, List<Mistake> mistakes) {
    /** By which what is asked here may be asked, each once. */
    List<Specific> laws() {
        return Specific.laws(Stream.concat(
                parts.stream().flatMap(part -> part.questions().stream()).map(Question::specific),
                slots.stream().map(Slot::specific)));
    }

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
