package id.mppdigital.gateway.refusal;

import id.mppdigital.platform.problem.PublishedRefusal;
import id.mppdigital.platform.test.RefusalList;
import org.junit.jupiter.api.Test;

class RefusalsTests {
    @Test
    void every_refusal_is_published_with_its_words_in_both_languages() {
        RefusalList.of("gateway", PublishedRefusal.of(GatewayRefusal.values())).isPublished();
    }
}
