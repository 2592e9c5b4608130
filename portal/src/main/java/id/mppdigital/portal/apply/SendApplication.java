package id.mppdigital.portal.apply;

import id.mppdigital.portal.api.CitizenDataApi.WalletDocument;
import id.mppdigital.portal.api.FilingApi;
import id.mppdigital.portal.api.Refusal;
import id.mppdigital.portal.api.RepresentationApi;
import id.mppdigital.portal.ask.Mistake;
import id.mppdigital.portal.page.Away;
import id.mppdigital.portal.page.NotThere;
import id.mppdigital.portal.page.Page;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;

/** Sends a draft as an application. */
@Component
class SendApplication {
    private static final Pattern KEY = Pattern.compile("[!-~]{1,100}");

    private final FilingApi applications;
    private final RepresentationApi representations;

    SendApplication(FilingApi applications, RepresentationApi representations) {
        this.applications = applications;
        this.representations = representations;
    }

    sealed interface Outcome {
        record Sent(UUID id) implements Outcome {}

        /** @param isUnsure whether it may have arrived all the same */
        record NotSent(List<Mistake> mistakes, boolean isUnsure) implements Outcome {}
    }

    Outcome send(Journey journey, String key, List<WalletDocument> wallet, Page page) {
        try {
            return new Outcome.Sent(applications
                    .submit(key, submission(journey, wallet, statement(journey.place())))
                    .id());
        } catch (HttpClientErrorException refused) {
            return refused(Refusal.of(refused), key, journey, page);
        } catch (Away _) {
            // It may have arrived. Sending again with the same key tells, and makes no second application.
            return new Outcome.NotSent(List.of(new Mistake(null, page.text("apply.check.unsure"))), true);
        }
    }

    /** The application that a draft with this key became: a second click, a reload, a way back. */
    Optional<UUID> earlier(String key) {
        try {
            return KEY.matcher(key).matches()
                    ? Optional.of(applications.receipt(key).id())
                    : Optional.empty();
        } catch (NotThere | HttpClientErrorException _) { // of no submission, or no key at all
            return Optional.empty();
        }
    }

    private @Nullable String statement(Place place) {
        var onBehalfOf = place.onBehalfOf();
        return onBehalfOf == null
                ? null
                : representations
                        .statement(onBehalfOf, new RepresentationApi.Act(place.service(), "APPLY"))
                        .statement();
    }

    private static FilingApi.Submission submission(
            Journey journey, List<WalletDocument> wallet, @Nullable String statement) {
        var filled = journey.filled();
        var documents = journey.documents().stream()
                .flatMap(it -> wallet.stream()
                        .filter(one -> one.id().equals(it.id()))
                        .map(one -> new FilingApi.Handed(it.requirement(), one.receipt())))
                .toList();
        return new FilingApi.Submission(
                journey.place().mall(),
                journey.place().service(),
                journey.form().version(),
                filled.toSubmit(),
                filled.knowledge().attestation(),
                statement,
                documents);
    }

    /** The key belongs to this draft alone: if it is used, the draft has become an application in the meantime. */
    private Outcome refused(Refusal refused, String key, Journey journey, Page page) {
        if (refused.is("idempotency-key-reused")) {
            var earlier = earlier(key);
            if (earlier.isPresent()) {
                return new Outcome.Sent(earlier.get());
            }
        }
        var mistakes = refused.faults().stream()
                .map(fault -> mistake(fault, journey, page))
                .toList();
        var whole = new Mistake(null, refused.whole(page.text("apply.check.refused")));
        return new Outcome.NotSent(mistakes.isEmpty() ? List.of(whole) : mistakes, false);
    }

    private static Mistake mistake(Refusal.Fault fault, Journey journey, Page page) {
        var field = fault.pointer().replaceFirst("^/answers/", "").replaceFirst("/.*", "");
        return journey.form()
                .field(field)
                .map(it -> new Mistake(
                        journey.form()
                                        .sectionOf(field)
                                        .map(Journey::step)
                                        .map(journey.place()::path)
                                        .orElse("") + "?from=check#" + field,
                        it.label().in(page.language()) + ": " + fault.detail()))
                .orElseGet(() -> new Mistake(
                        fault.pointer().startsWith("/documents")
                                ? journey.place().path(Journey.DOCUMENTS) + "?from=check"
                                : null,
                        Mistake.words(fault, page)));
    }
}
