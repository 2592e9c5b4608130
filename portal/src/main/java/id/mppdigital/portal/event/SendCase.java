package id.mppdigital.portal.event;

import id.mppdigital.portal.act.CannotAct;
import id.mppdigital.portal.api.FilingApi.Handed;
import id.mppdigital.portal.api.LifeEventApi;
import id.mppdigital.portal.api.Refusal;
import id.mppdigital.portal.api.RepresentationApi;
import id.mppdigital.portal.ask.Mistake;
import id.mppdigital.portal.form.Form;
import id.mppdigital.portal.page.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;

/** Sends the one form as a case. */
@Component
class SendCase {
    private final LifeEventApi events;
    private final RepresentationApi representations;

    SendCase(LifeEventApi events, RepresentationApi representations) {
        this.events = events;
        this.representations = representations;
    }

    sealed interface Outcome {
        record Sent(UUID id) implements Outcome {}

        record NotSent(List<Mistake> mistakes) implements Outcome {}
    }

    /** While the platform is away, the page offers to send the same once more, with the same key. */
    Outcome send(String key, String mall, Prepared prepared, List<Handed> documents, Page page) {
        var form = prepared.bundle().form();
        var submission = new LifeEventApi.Submission(
                form.service(),
                form.version(),
                mall,
                prepared.filled().toSubmit(),
                prepared.attestations(),
                statements(prepared),
                documents);
        try {
            return new Outcome.Sent(events.begin(key, submission).id());
        } catch (HttpClientErrorException refused) {
            return new Outcome.NotSent(mistakes(Refusal.of(refused), form, page));
        }
    }

    /** One for each part; none for oneself. */
    private @Nullable Map<String, String> statements(Prepared prepared) {
        var principal = prepared.principal();
        if (principal == null) {
            return null;
        }
        var id = principal.representation();
        try {
            var statements = new LinkedHashMap<String, String>();
            for (var part : prepared.bundle().parts()) {
                var act = new RepresentationApi.Act(part.service(), "APPLY");
                statements.put(part.code(), representations.statement(id, act).statement());
            }
            return statements;
        } catch (HttpClientErrorException refused) {
            throw CannotAct.of(refused, id);
        }
    }

    private static List<Mistake> mistakes(Refusal refused, Form form, Page page) {
        var faults = refused.faults().stream()
                .map(fault -> mistake(fault, form, page))
                .toList();
        return faults.isEmpty() ? List.of(new Mistake(null, refused.whole(page.text("apply.check.refused")))) : faults;
    }

    private static Mistake mistake(Refusal.Fault fault, Form form, Page page) {
        var field = fault.pointer().replaceFirst("^/answers/", "").replaceFirst("/.*", "");
        return new Mistake(form.field(field).map(it -> "#" + field).orElse(null), Mistake.words(fault, page));
    }
}
