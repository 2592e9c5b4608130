package id.mppdigital.portal.apply;

import id.mppdigital.portal.api.CitizenDataApi.Extract;
import id.mppdigital.portal.filled.AnswerText;
import id.mppdigital.portal.form.Form;
import id.mppdigital.portal.page.Page;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a register says that proves a document.
 *
 * @param extract null where it proves nothing
 * @param refusal then what to do; otherwise empty
 */
record ExtractPage(
        Journey journey,
        Form.Requirement requirement,
        @Nullable Extract extract,
        String refusal) {
    String back() {
        return journey.place().path(Journey.DOCUMENTS);
    }

    String address() {
        return back() + "/" + requirement.code() + "/extract";
    }

    /** As people read it. */
    String text(Extract.Line line, Page page) {
        var words = line.words();
        if (words != null) {
            return words.in(page.language());
        }
        var value = line.value();
        if (value.isBoolean()) {
            return page.text(value.booleanValue() ? "attach.extract.yes" : "attach.extract.no");
        }
        var text = value.asString(value.toString());
        return text.matches("\\d{4}-\\d{2}-\\d{2}") ? AnswerText.date(LocalDate.parse(text), page.language()) : text;
    }
}
