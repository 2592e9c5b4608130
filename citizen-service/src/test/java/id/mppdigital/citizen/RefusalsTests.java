package id.mppdigital.citizen;

import id.mppdigital.citizen.refusal.CitizenRefusal;
import id.mppdigital.platform.problem.PublishedRefusal;
import id.mppdigital.platform.test.RefusalList;
import org.junit.jupiter.api.Test;

class RefusalsTests {
    @Test
    void arePublishedInBothLanguages() {
        RefusalList.of("citizen-service", PublishedRefusal.of(CitizenRefusal.values()))
                .isPublished();
    }
}
