package id.mppdigital.portal.event.part;

import id.mppdigital.portal.act.ForWhom;
import id.mppdigital.portal.act.Principal;
import id.mppdigital.portal.api.CitizenDataApi.PrefillRequest;
import id.mppdigital.portal.api.LifeEventApi.Case;
import id.mppdigital.portal.api.LifeEventApi.Part;
import id.mppdigital.portal.api.RepresentationApi.OnBehalf;
import id.mppdigital.portal.ask.Mistake;
import id.mppdigital.portal.ask.PublishedForms;
import id.mppdigital.portal.ask.Question;
import id.mppdigital.portal.ask.Questions;
import id.mppdigital.portal.attach.Attachments;
import id.mppdigital.portal.attach.Proofs;
import id.mppdigital.portal.attach.Slot;
import id.mppdigital.portal.event.Bundles;
import id.mppdigital.portal.filled.Filled;
import id.mppdigital.portal.form.FieldFault;
import id.mppdigital.portal.form.Form;
import id.mppdigital.portal.form.Specific;
import id.mppdigital.portal.page.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import tools.jackson.databind.node.JsonNodeFactory;

/** Makes the page of a part that asks: its questions, as far as registers don't know the answer by now. */
@Component
class PartPages {
    private final Bundles bundles;
    private final PublishedForms forms;
    private final Questions questions;
    private final Attachments attachments;

    PartPages(Bundles bundles, PublishedForms forms, Questions questions, Attachments attachments) {
        this.bundles = bundles;
        this.forms = forms;
        this.questions = questions;
        this.attachments = attachments;
    }

    /**
     * One page.
     *
     * @param part with the key that makes one answer of however many clicks
     */
    record PartPage(
            String name, String path, View part, List<Question> questions, List<Slot> slots, List<Mistake> mistakes) {
        /** By which what is asked here may be asked, each once. */
        List<Specific> laws() {
            return Specific.laws(Stream.concat(
                    questions.stream().map(Question::specific), slots.stream().map(Slot::specific)));
        }

        List<Question> known() {
            return questions.stream().filter(Question::isKnown).toList();
        }

        List<Question> asked() {
            return questions.stream().filter(question -> !question.isKnown()).toList();
        }
    }

    /** @param principal for whom it is answered; null for oneself */
    record View(UUID id, Part part, UUID key, @Nullable Principal principal) {
        ForWhom whose() {
            return new ForWhom(principal == null ? null : principal.representation());
        }

        @Nullable
        OnBehalf onBehalf() {
            return principal == null
                    ? null
                    : new OnBehalf(principal.representation(), part.service().code());
        }

        List<String> fields() {
            var waits = part.waits();
            return waits == null || waits.asked() == null
                    ? List.of()
                    : waits.asked().fields();
        }

        boolean asks(String field) {
            return fields().contains(field);
        }

        List<Form.Requirement> requirements(Form form) {
            var waits = part.waits();
            return waits == null || waits.asked() == null
                    ? List.of()
                    : waits.asked().documents().stream()
                            .flatMap(code -> form.requirement(code).stream())
                            .toList();
        }
    }

    /** Registers may know by now what the citizen is asked for. */
    Filled filled(Case one, View view) {
        var service = view.part().service();
        var form = forms.version(service.code(), service.version());
        return new Filled(
                form,
                bundles.knowledge(new PrefillRequest(
                        service.code(),
                        service.version(),
                        one.mall(),
                        view.whose().representation(),
                        Map.of())),
                JsonNodeFactory.instance.objectNode());
    }

    /** With what keeps the answers from being sent. */
    String show(View view, Filled filled, List<Mistake> mistakes, Page page, Model model) {
        var form = filled.form();
        var faults = mistakes.isEmpty() ? List.<FieldFault>of() : filled.faults();
        var views = form.sections().stream()
                .flatMap(section -> filled.of(section).views(faults).stream())
                .filter(field -> view.asks(field.name()))
                .toList();
        var wallet = attachments.wallet(view.onBehalf());
        var proofs = view.onBehalf() == null ? attachments.proofs(form, filled::answer) : Proofs.NONE;
        var slots = view.requirements(form).stream()
                .map(it -> Slot.of(it, Optional.empty(), wallet, proofs, null).preferIssued())
                .toList();
        var path = "/my/cases/" + view.id() + "/parts/" + view.part().code();
        var name = view.part().service().name().in(page.language());
        model.addAttribute("it", new PartPage(name, path, view, questions.of(views, page), slots, mistakes));
        return "event/part/part";
    }
}
