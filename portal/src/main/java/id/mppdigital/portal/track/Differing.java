package id.mppdigital.portal.track;

import id.mppdigital.portal.api.FilingApi;
import id.mppdigital.portal.api.Names;
import id.mppdigital.portal.filled.AnswerText;
import id.mppdigital.portal.form.Form;
import id.mppdigital.portal.page.Page;
import java.util.List;
import java.util.stream.Stream;

/**
 * An answer in which the citizen differs from a register.
 *
 * @param given what the citizen wrote, as people read it
 * @param register its name
 * @param said what the register says
 */
record Differing(String label, String given, String register, String said) {
    static boolean isIn(FilingApi.Detail application) {
        return application.provenance().values().stream().anyMatch(it -> it.hasNonNull("overridden"));
    }

    /** In the order of the form. */
    static List<Differing> of(FilingApi.Detail application, Form form, Names names, Page page) {
        var language = page.language();
        return form.fields()
                .filter(field -> application.answers().hasNonNull(field.name()))
                .flatMap(field -> {
                    var origin = application.provenance().get(field.name());
                    if (origin == null || !origin.hasNonNull("overridden")) {
                        return Stream.<Differing>empty();
                    }
                    var told = origin.path("overridden");
                    var register = told.path("source").asString("").replaceFirst("[./].*", "");
                    return Stream.of(new Differing(
                            field.label().in(language),
                            AnswerText.of(field, application.answers().get(field.name()), language),
                            names.register(register).in(language),
                            AnswerText.of(field, told.path("value"), language)));
                })
                .toList();
    }
}
