package id.mppdigital.catalog.refusal;

import id.mppdigital.platform.problem.PublishedRefusal;
import id.mppdigital.platform.test.RefusalList;
import org.junit.jupiter.api.Test;

class RefusalsTests {
    @Test
    void everyRefusalStandsInThePublishedListWithBothTexts() {
        RefusalList.of("catalog-service", PublishedRefusal.of(CatalogRefusal.values()))
                .isPublished();
    }
}
