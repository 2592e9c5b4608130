package id.mppdigital.application;

import id.mppdigital.application.refusal.ApplicationRefusal;
import id.mppdigital.platform.problem.PublishedRefusal;
import id.mppdigital.platform.test.RefusalList;
import org.junit.jupiter.api.Test;

class RefusalsTests {
    @Test
    void everyRefusalIsPublishedInBothLanguages() {
        RefusalList.of("application-service", PublishedRefusal.of(ApplicationRefusal.values()))
                .isPublished();
    }
}
