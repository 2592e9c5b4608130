package id.mppdigital.portal.apply;

import id.mppdigital.portal.api.CitizenDataApi.WalletDocument;
import id.mppdigital.portal.ask.Mistake;
import id.mppdigital.portal.ask.Question;
import id.mppdigital.portal.form.Form;
import id.mppdigital.portal.form.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All answers before they are sent. */
record CheckPage(Journey journey, List<Part> parts, List<Enclosed> documents, List<Mistake> mistakes) {
    record Part(Section section, List<Question> questions) {}

    /** @param document null if there is none yet */
    record Enclosed(Form.Requirement requirement, @Nullable WalletDocument document) {}

    int number() {
        return journey.steps().size();
    }
}
