package id.mppdigital.application.erasure;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Repeats each erasure for an hour: what a request or a job was storing while the erasure came is found then. It locks
 * nothing that a submission waits for.
 */
@Component
class RepeatErasures {
    private final ErasedCitizens erased;
    private final ErasePerson erase;

    RepeatErasures(ErasedCitizens erased, ErasePerson erase) {
        this.erased = erased;
        this.erase = erase;
    }

    /** Old ones are repeated once more before they are forgotten: this service may have been down for the hour. */
    @Scheduled(initialDelayString = "1m", fixedDelayString = "1m")
    void repeat() {
        erased.all().forEach(erasure -> erase.erase(erasure.citizenId(), erasure.at()));
        erased.forgetOld();
    }
}
