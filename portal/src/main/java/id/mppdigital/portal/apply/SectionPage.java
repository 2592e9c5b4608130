package id.mppdigital.portal.apply;

import id.mppdigital.platform.problem.Wording;
import id.mppdigital.portal.ask.Mistake;
import id.mppdigital.portal.ask.Question;
import id.mppdigital.portal.form.Section;
import id.mppdigital.portal.form.Specific;
import id.mppdigital.portal.page.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One section.
 *
 * @param from {@code check} if the citizen came from there and goes back there
 */
record SectionPage(
        Journey journey,
        Section section,
        List<Question> questions,
        List<Mistake> mistakes,
        String revision,
        String from) {
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

    /**
     * What may be shared here on consent alone.
     *
     * @param granted whether the citizen has agreed
     */
    record Sharing(String field, Wording label, Wording words, boolean granted) {}

    List<Sharing> sharings() {
        return section.fields().stream()
                .flatMap(field -> Stream.ofNullable(field.consent())
                        .flatMap(words -> journey.filled().knowledge().sharing(field.name()).stream()
                                .map(it -> new Sharing(field.name(), field.label(), words, it.granted()))))
                .toList();
    }

    /** By which what is asked here may be asked, each once. */
    List<Specific> laws() {
        return Specific.laws(questions.stream().map(Question::specific));
    }

    /** Of whom it may be about, by key. */
    Map<String, String> choices(Page page) {
        return journey.filled().of(section).choices(page.language());
    }

    String back() {
        return from.isEmpty()
                ? journey.before(Journey.step(section))
                : journey.place().path(from);
    }

    int number() {
        return journey.steps().indexOf(Journey.step(section)) + 1;
    }
}
