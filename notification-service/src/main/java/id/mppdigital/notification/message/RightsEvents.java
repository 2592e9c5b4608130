package id.mppdigital.notification.message;

import id.mppdigital.notification.template.Bilingual;
import id.mppdigital.notification.template.Facts;
import id.mppdigital.notification.template.Occasion;
import id.mppdigital.platform.events.EventSubscription;
import id.mppdigital.platform.events.Received;
import id.mppdigital.platform.observability.TraceParent;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Listens to {@code mpp.rights}: requests that were answered, breaches that a citizen has to know of, and corrections at
 * agencies.
 */
@Configuration(proxyBeanMethods = false)
class RightsEvents {
    /** @param onBehalfOf the representation of the child for whom the reader asked; null of one's own request */
    record Answered(
            UUID requestId,
            String citizenId,
            String kind,
            String outcome,
            @Nullable UUID onBehalfOf) {
        /** Of a child's request the message leads to the child's page, which is found by the representation. */
        About about(Instant toldAt) {
            var facts = new Facts(About.number(requestId), right(), News.PLATFORM, null, null);
            return new About(Objects.requireNonNullElse(onBehalfOf, requestId), citizenId, toldAt, facts);
        }

        Occasion occasion() {
            if (outcome.equals("FULFILLED")) {
                return onBehalfOf == null ? Occasion.RIGHT_FULFILLED : Occasion.CHILDS_RIGHT_FULFILLED;
            }
            return onBehalfOf == null ? Occasion.RIGHT_REFUSED : Occasion.CHILDS_RIGHT_REFUSED;
        }

        private Bilingual right() {
            return switch (kind) {
                case "CORRECTION" -> new Bilingual("perbaikan data", "correction of a fact");
                case "RESTRICTION" -> new Bilingual("pembatasan pemakaian data", "restriction of a fact");
                case "OBJECTION" -> new Bilingual("keberatan atas keputusan otomatis", "objection to a decision");
                default -> new Bilingual("hak atas data", "a right over your data");
            };
        }
    }

    record Breached(UUID noticeId, UUID breachId, String citizenId, Bilingual text) {
        About about(Instant toldAt) {
            var what = new Bilingual("kebocoran data", "data breach");
            var facts = new Facts(About.number(breachId), what, News.PLATFORM, null, null).with(text);
            return new About(breachId, citizenId, toldAt, facts);
        }
    }

    record CorrectionChanged(
            UUID correctionId, String number, String citizenId, String change, Bilingual fact, Instant askedAt) {
        About about() {
            var facts = new Facts(number, fact, News.PLATFORM, null, null);
            return new About(correctionId, citizenId, askedAt, facts);
        }

        /** Empty of a change that this version has no words for. */
        Optional<Occasion> occasion() {
            return switch (change) {
                case "ASKED" -> Optional.of(Occasion.CORRECTION_ASKED);
                case "LATE" -> Optional.of(Occasion.CORRECTION_LATE);
                case "CORRECTED", "KEPT" -> Optional.of(Occasion.CORRECTION_ANSWERED);
                default -> Optional.empty();
            };
        }
    }

    private final NotifyCitizen notify;
    private final TraceParent trace;

    RightsEvents(NotifyCitizen notify, TraceParent trace) {
        this.notify = notify;
        this.trace = trace;
    }

    @Bean
    EventSubscription rightsNews() {
        return EventSubscription.to("mpp.rights")
                .as("notification-service.rights")
                .everyInOrder()
                .gathering(notify::of)
                .on(
                        "id.mppdigital.citizen.right-answered.v1",
                        Answered.class,
                        event -> Optional.of(
                                news(event.data().occasion(), event.data().about(event.time()), event)))
                .on(
                        "id.mppdigital.citizen.breach-told.v1",
                        Breached.class,
                        event -> Optional.of(
                                news(Occasion.BREACH_NOTICE, event.data().about(event.time()), event)))
                .on(
                        "id.mppdigital.citizen.correction-changed.v1",
                        CorrectionChanged.class,
                        event -> event.data()
                                .occasion()
                                .map(occasion -> news(occasion, event.data().about(), event)))
                .build();
    }

    private News news(Occasion occasion, About about, Received<?> event) {
        return new News(event.id(), event.time(), occasion, about, trace.current());
    }
}
