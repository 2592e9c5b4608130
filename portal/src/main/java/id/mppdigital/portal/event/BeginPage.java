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
                questions().map(Question::specific), slots.stream().map(Slot::specific)));
    }

    /** How many answers are filled in already with what is known. */
    int known() {
        return (int) questions().filter(BeginPage::isFilledIn).count();
    }

    int all() {
        return (int) questions().count();
    }

    private Stream<Question> questions() {
        return parts.stream().flatMap(part -> part.questions().stream());
    }

    private static boolean isFilledIn(Question question) {
        var known = question.view().known();
        return known != null && known.value() != null;
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
