package id.mppdigital.portal.track;

import id.mppdigital.platform.problem.Wording;
import id.mppdigital.portal.api.CitizenDataApi.WalletDocument;
import id.mppdigital.portal.ask.Mistake;
import id.mppdigital.portal.ask.Question;
import id.mppdigital.portal.ask.Questions;
import id.mppdigital.portal.attach.Proofs;
import id.mppdigital.portal.attach.Slot;
import id.mppdigital.portal.form.Specific;
import id.mppdigital.portal.page.Page;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What can be corrected.
 *
 * @param key makes one correction of however many clicks
 */
record CorrectionPage(
        Correction correction, List<Question> questions, List<Slot> slots, List<Mistake> mistakes, String key) {
    static CorrectionPage of(Corrected corrected, List<WalletDocument> wallet, Questions questions, Page page) {
        return new CorrectionPage(
                corrected.correction(),
                asked(corrected, questions, page),
                slots(corrected, wallet, page),
                corrected.mistakes(),
                corrected.key());
    }

    private static List<Question> asked(Corrected corrected, Questions questions, Page page) {
        var correction = corrected.correction();
        var views = correction.filled().of(correction.section()).views(corrected.faults());
        return views.stream()
                .map(it -> questions.of(
                        it,
                        views,
                        page,
                        said(correction.saidOfField(it.name()), page).orElse(null)))
                .toList();
    }

    private static List<Slot> slots(Corrected corrected, List<WalletDocument> wallet, Page page) {
        var correction = corrected.correction();
        return correction.documents().stream()
                .map(it -> {
                    var chosen = Optional.ofNullable(corrected.documents().get(it.code()));
                    var slot = Slot.of(it, chosen, wallet, Proofs.NONE, null);
                    return said(correction.saidOfDocument(it.code()), page)
                            .map(slot::said)
                            .orElse(slot);
                })
                .toList();
    }

    private static Optional<String> said(Optional<Wording> words, Page page) {
        return words.map(it -> it.in(page.language()));
    }

    String path(String more) {
        return "/my/applications/" + correction.application().id() + more;
    }

    /** By which what is asked here may be asked, each once. */
    List<Specific> laws() {
        return Specific.laws(Stream.concat(
                Stream.concat(asked().stream(), overridable().stream()).map(Question::specific),
                slots.stream().map(Slot::specific)));
    }

    List<Question> asked() {
        return questions.stream().filter(question -> !question.isKnown()).toList();
    }

    /** A register says so, and the citizen may say otherwise. */
    List<Question> overridable() {
        return questions.stream().filter(it -> it.view().isOverridable()).toList();
    }

    /** Marked, but a register says so: only the register can correct it, or the citizen where the form allows it. */
    List<Question> known() {
        return questions.stream()
                .filter(question -> question.isKnown() && question.said() != null)
                .toList();
    }
}
