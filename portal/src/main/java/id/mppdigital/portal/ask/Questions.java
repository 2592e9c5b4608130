package id.mppdigital.portal.ask;

import id.mppdigital.portal.api.Names;
import id.mppdigital.portal.filled.AnswerText;
import id.mppdigital.portal.filled.FieldView;
import id.mppdigital.portal.filled.Known;
import id.mppdigital.portal.filled.Standing;
import id.mppdigital.portal.form.FieldFault;
import id.mppdigital.portal.page.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

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
        return new Question(
                view,
                note(view, page),
                fault(view.fault(), page),
                said,
                regions.choices(view, around),
                alternatives(view, page));
    }

    /** What registers say and what the citizen said before; each value once. */
    private List<Question.Alternative> alternatives(FieldView view, Page page) {
        var known = view.known();
        if (known == null || known.value() == null) {
            return List.of();
        }
        var sayings = new ArrayList<Question.Alternative>();
        var owner =
                known.beside().others().isEmpty() ? page.text("ask.said-by.register") : saidBy(known.register(), page);
        sayings.add(alternative(view, known.value(), owner, page));
        known.beside()
                .others()
                .forEach(other -> sayings.add(alternative(view, other.value(), saidBy(other.register(), page), page)));
        if (known.declared() != null) {
            sayings.add(alternative(view, known.declared(), page.text("ask.said-by.citizen"), page));
        }
        return sayings.size() == 1 ? List.of() : List.copyOf(sayings);
    }

    private static Question.Alternative alternative(FieldView view, JsonNode value, String who, Page page) {
        return new Question.Alternative(value.asString(""), AnswerText.of(view.field(), value, page.language()), who);
    }

    private String saidBy(String register, Page page) {
        return page.text("ask.said-by.named", names.register(register).in(page.language()));
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
        return page.text(
                key,
                register(view, page),
                asOf(view.known(), page),
                view.registered(page.language()),
                others(view, page));
    }

    private String others(FieldView view, Page page) {
        var known = view.known();
        return known == null
                ? ""
                : known.beside().others().stream()
                        .map(it -> names.register(it.register()).in(page.language()) + ": "
                                + AnswerText.of(view.field(), it.value(), page.language()))
                        .collect(Collectors.joining("; "));
    }

    /** Who says so now, or who would know. */
    private String register(FieldView view, Page page) {
        var known = view.known();
        var source = known != null && known.isFromRegister()
                ? known.source()
                : view.field().source();
        return source == null
                ? ""
                : names.register(source.replaceFirst("[./].*", "")).in(page.language());
    }

    private static String asOf(@Nullable Known known, Page page) {
        return known == null || known.origin().asOf() == null
                ? ""
                : date(known.origin().asOf(), page);
    }

    private static String date(Instant at, Page page) {
        return page.day(at);
    }
}
