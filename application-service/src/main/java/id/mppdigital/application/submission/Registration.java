package id.mppdigital.application.submission;

import id.mppdigital.application.catalog.Catalogue;
import id.mppdigital.application.catalog.Offer;
import id.mppdigital.application.lifecycle.Application;
import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.application.status.ApplicationStatus;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Makes the application of an offer: with a number, and with the names as they are today. */
@Component
class Registration {
    private final RegistrationNumbers numbers;
    private final Catalogue catalogue;
    private final Clock clock;

    Registration(RegistrationNumbers numbers, Catalogue catalogue, Clock clock) {
        this.numbers = numbers;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    Application register(ApplicationId id, Applicant applicant, Offer offer) {
        var now = clock.instant();
        return new Application(
                id,
                numbers.next(offer, now),
                applicant.citizenId(),
                offer.mall(),
                new Application.AgencyRef(offer.agency().code(), offer.agency().name()),
                new Application.ServiceRef(
                        offer.service().code(),
                        offer.service().version(),
                        offer.service().name()),
                catalogue.channelOf(applicant.client()).orElse(applicant.client()),
                ApplicationStatus.SUBMITTED,
                null,
                1,
                now,
                now);
    }
}
