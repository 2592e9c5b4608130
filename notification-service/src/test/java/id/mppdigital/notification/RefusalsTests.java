package id.mppdigital.notification;

import id.mppdigital.notification.refusal.NotificationRefusal;
import id.mppdigital.platform.problem.PublishedRefusal;
import id.mppdigital.platform.test.RefusalList;
import org.junit.jupiter.api.Test;

class RefusalsTests {
    @Test
    void everyRefusalStandsInThePublishedListWithBothTexts() {
        RefusalList.of("notification-service", PublishedRefusal.of(NotificationRefusal.values()))
                .isPublished();
    }
}
