package id.mppdigital.portal.ask;

import id.mppdigital.portal.api.Names;
import id.mppdigital.portal.filled.FieldView;
import id.mppdigital.portal.filled.Knowledge;
import id.mppdigital.portal.filled.Standing;
import id.mppdigital.portal.form.FieldFault;
import id.mppdigital.portal.page.Page;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts fields into words for a page. */
@Component
public class Questions {
    private final Names names;
    private final Regions regions;

    Questions(Names names, Regions regions) {
        this.names = names;
        this.regions = regions;
    }

    public List<Question> of(List<FieldView> views, Page page) {
        return views.stream().map(view -> of(view, views, page, null)).toList();
    }

    /** @param said what an officer says about the answer */
    public Question of(FieldView view, List<FieldView> around, Page page, @Nullable String said) {
        return new Question(view, note(view, page), fault(view.fault(), page), said, regions.choices(view, around));
    }

    /** What to do about a fault. */
    public @Nullable String fault(@Nullable FieldFault fault, Page page) {
        return fault == null
                ? null
                : page.text("ask.fault." + fault.key(), fault.arguments().toArray());
    }

    /** Where a value is from, or why it is asked for; null where there is nothing to say. */
    public @Nullable String note(FieldView view, Page page) {
        if (view.standing() == Standing.ASKED) {
            return null;
        }
        var known = view.known();
        if (view.standing() == Standing.DECLARED
                && known != null
                && known.origin().decision() != null
                && Objects.equals(known.value(), view.value())) {
            var decision = known.origin().decision();
            return page.text(
                    "ask.standing.decided",
                    page.in(decision.serviceName()),
                    decision.registrationNumber(),
                    asOf(known, page));
        }
        var key = "ask.standing." + view.standing().name().toLowerCase().replace('_', '-');
        return page.text(key, register(view, page), asOf(view.known(), page), view.registered(page.language()));
    }

    private String register(FieldView view, Page page) {
        var source = view.field().source();
        return source == null
                ? ""
                : names.register(source.replaceFirst("[./].*", "")).in(page.language());
    }

    private static String asOf(Knowledge.@Nullable Known known, Page page) {
        return known == null || known.origin().asOf() == null
                ? ""
                : date(known.origin().asOf(), page);
    }

    private static String date(Instant at, Page page) {
        return page.day(at);
    }
}
