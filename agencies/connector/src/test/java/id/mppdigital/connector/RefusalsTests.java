package id.mppdigital.connector;

import id.mppdigital.connector.refusal.ConnectorRefusal;
import id.mppdigital.platform.problem.PublishedRefusal;
import id.mppdigital.platform.test.RefusalList;
import org.junit.jupiter.api.Test;

class RefusalsTests {
    @Test
    void everyRefusalStandsInThePublishedListWithBothTexts() {
        RefusalList.of("agency-connector", PublishedRefusal.of(ConnectorRefusal.values()))
                .isPublished();
    }
}
