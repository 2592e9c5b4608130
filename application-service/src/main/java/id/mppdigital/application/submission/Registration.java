package id.mppdigital.application.submission;

import id.mppdigital.application.catalog.Offer;
import id.mppdigital.application.lifecycle.Application;
import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.application.receipt.ReceiptCode;
import id.mppdigital.application.status.ApplicationStatus;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Creates the application for an offer, with a registration number, a receipt code and the current names. */
@Component
class Registration {
    private final RegistrationNumbers numbers;
    private final Clock clock;

    Registration(RegistrationNumbers numbers, Clock clock) {
        this.numbers = numbers;
        this.clock = clock;
    }

    /** @param begunAt when the case was submitted that it is a part of; null for an application alone */
    Application register(ApplicationId id, String citizenId, Offer offer, @Nullable Instant begunAt) {
        var now = clock.instant();
        return new Application(
                id,
                numbers.next(offer, now),
                ReceiptCode.next(),
                citizenId,
                offer.mall(),
                new Application.AgencyRef(offer.agency().code(), offer.agency().name()),
                new Application.ServiceRef(
                        offer.service().code(),
                        offer.service().version(),
                        offer.service().name()),
                offer.channel(),
                ApplicationStatus.SUBMITTED,
                null,
                1,
                now,
                begunAt == null ? now : begunAt,
                now,
                new Application.Handling(offer.dueAt(now), null));
    }
}
