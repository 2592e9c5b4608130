package id.mppdigital.portal.represented;

import id.mppdigital.portal.api.CitizenDataApi.WalletDocument;
import id.mppdigital.portal.ask.Mistake;
import id.mppdigital.portal.ask.Question;
import id.mppdigital.portal.ask.Questions;
import id.mppdigital.portal.attach.Proofs;
import id.mppdigital.portal.attach.Slot;
import id.mppdigital.portal.form.Specific;
import id.mppdigital.portal.page.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What can be corrected for somebody else.
 *
 * @param key makes one correction of however many clicks
 */
record AnswerPage(Answer answer, List<Question> questions, List<Slot> slots, List<Mistake> mistakes, String key) {
    static AnswerPage of(Answer answer, Sent sent, List<WalletDocument> wallet, Questions questions, Page page) {
        var views = answer.filled().of(answer.section()).views(answer.faults());
        var asked = views.stream()
                .map(it -> questions.of(
                        it,
                        views,
                        page,
                        answer.said(it.name())
                                .map(words -> words.in(page.language()))
                                .orElse(null)))
                .toList();
        var slots = answer.documents().stream()
                .map(it -> {
                    var chosen = Optional.ofNullable(sent.documents().get(it.code()));
                    var slot = Slot.of(it, chosen, wallet, Proofs.NONE, null);
                    return answer.saidOfDocument(it.code())
                            .map(words -> slot.said(words.in(page.language())))
                            .orElse(slot);
                })
                .toList();
        return new AnswerPage(answer, asked, slots, sent.mistakes(), sent.key());
    }

    /**
     * What came of a post.
     *
     * @param documents by requirement
     */
    record Sent(String key, Map<String, UUID> documents, List<Mistake> mistakes) {
        static Sent nothing() {
            return new Sent(UUID.randomUUID().toString(), Map.of(), List.of());
        }
    }

    /** By which what is asked here may be asked, each once. */
    List<Specific> laws() {
        return Specific.laws(Stream.concat(
                questions.stream().map(Question::specific), slots.stream().map(Slot::specific)));
    }

    String path(String more) {
        return "/my/representations/applications/" + answer.application().id() + more;
    }
}
