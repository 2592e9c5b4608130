package id.mppdigital.application.draft;

import id.mppdigital.application.catalog.Catalogue;
import id.mppdigital.application.catalog.ServiceVersion;
import id.mppdigital.application.form.Forms;
import id.mppdigital.application.form.Pointers;
import id.mppdigital.platform.problem.Problem;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows a draft; of one under an older version of the form, what the current version still takes. */
@Component
class ReadDrafts {
    private final Drafts drafts;
    private final Catalogue catalogue;
    private final Forms forms;

    ReadDrafts(Drafts drafts, Catalogue catalogue, Forms forms) {
        this.drafts = drafts;
        this.catalogue = catalogue;
        this.forms = forms;
    }

    /** @throws Problem 404 {@code not-found}, also for an expired one */
    Draft get(Drafts.Place place) {
        return show(place, drafts.find(place).orElseThrow(() -> Problem.notFound("konsep", "draft")));
    }

    Draft show(Drafts.Place place, Drafts.Stored stored) {
        var content = stored.content();
        return catalogue
                .current(place.service())
                .filter(current -> current.version() != content.version())
                .map(current -> outdated(place, stored, current))
                .orElseGet(() -> Draft.of(place, content, stored.kept(), null));
    }

    private Draft outdated(Drafts.Place place, Drafts.Stored stored, ServiceVersion current) {
        var content = stored.content();
        var outdated = Outdated.between(catalogue.filedUnder(place.service(), content.version()), current);
        return Draft.of(place, fitting(content, current, outdated), stored.kept(), outdated);
    }

    /** An answer to a field that did not change stays as it is, even if it is not finished yet. */
    private DraftContent fitting(DraftContent content, ServiceVersion current, Outdated outdated) {
        var answers = new LinkedHashMap<>(content.answers());
        answers.keySet().removeAll(outdated.removed());
        var inQuestion = new LinkedHashMap<>(answers);
        inQuestion.keySet().retainAll(outdated.changed());
        var unfit = forms.check(current, inQuestion).stream()
                .map(fault -> Pointers.fieldOf(fault.pointer()))
                .collect(Collectors.toSet());
        unfit.retainAll(inQuestion.keySet());
        answers.keySet().removeAll(unfit);
        var documents = content.documents().stream()
                .filter(it -> current.requirement(it.requirement()).isPresent())
                .toList();
        return new DraftContent(content.version(), answers, documents, content.step());
    }
}
