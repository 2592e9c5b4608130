package id.mppdigital.application.status;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.application.testing.Api;
import id.mppdigital.application.testing.ServiceTest;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class StatusCatalogueIT extends ServiceTest {
    private static final String STATUSES = "/applications/v1/statuses";

    @Test
    void everyStatusOfASubmittedApplicationIsPublishedWithItsNamesAndIsAFilter() {
        var items = api.get(police(), STATUSES).body().path("items");

        assertThat(items)
                .extracting(it -> it.path("code").asString())
                .containsExactlyElementsOf(Arrays.stream(ApplicationStatus.values())
                        .filter(it -> it != ApplicationStatus.DRAFT)
                        .map(Enum::name)
                        .toList());
        assertThat(items).allSatisfy(StatusCatalogueIT::holdsNames);
        assertThat(items)
                .allSatisfy(it -> assertThat(api.get(
                                        police(),
                                        Api.APPLICATIONS + "?status="
                                                + it.path("code").asString())
                                .status())
                        .isEqualTo(200));
    }

    @Test
    void anEndedStatusWaitsForNobody() {
        var items = api.get(citizen(newCitizen()), STATUSES).body().path("items");

        assertThat(items)
                .allSatisfy(it -> assertThat(it.path("waitingFor").isNull())
                        .isEqualTo(it.path("ended").asBoolean()));
        assertThat(items)
                .filteredOn(it -> it.path("ended").asBoolean())
                .extracting(it -> it.path("code").asString())
                .contains("COMPLETED", "REJECTED")
                .doesNotContain("ISSUED");
    }

    private static void holdsNames(JsonNode status) {
        var code = status.path("code").asString();
        assertThat(status.at("/name/id").asString()).isNotBlank().doesNotContain(code);
        assertThat(status.at("/name/en").asString()).isNotBlank().doesNotContain(code);
    }
}
