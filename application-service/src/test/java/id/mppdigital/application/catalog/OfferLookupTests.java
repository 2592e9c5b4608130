package id.mppdigital.application.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.mppdigital.platform.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OfferLookupTests {
    private static OfferLookup found(
            @Nullable String mall, boolean service, @Nullable String offering, @Nullable String version) {
        var agency =
                offering == null ? null : new Offer.Agency("polres", new BilingualText("Polres", "Police"), null, null);
        return new OfferLookup(mall, "Asia/Makassar", service, offering, agency, version, 1L, "portal");
    }

    private static void assertRefused(OfferLookup found, int status, String code, String pointer) {
        var problem = catchThrowableOfType(Problem.class, found::requireOpen);

        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.status().value()).isEqualTo(status);
        assertThat(problem.faults()).extracting(Problem.Fault::pointer).containsExactly(pointer);
    }

    @Test
    void anOpenOfferIsOpen() {
        assertThatCode(() -> found("OPEN", true, "OPEN", "PUBLISHED").requireOpen())
                .doesNotThrowAnyException();
    }

    @Test
    void theMallMustBeKnown() {
        assertRefused(found(null, true, null, "PUBLISHED"), 422, "unknown-mall", "/mall");
    }

    @Test
    void theMallMustBeOpen() {
        assertRefused(found("CLOSED", true, "OPEN", "PUBLISHED"), 409, "mall-closed", "/mall");
    }

    @Test
    void theServiceMustBeKnown() {
        assertRefused(found("OPEN", false, null, null), 422, "unknown-service", "/service");
    }

    @Test
    void theMallMustOfferTheService() {
        assertRefused(found("OPEN", true, null, "PUBLISHED"), 422, "service-not-offered", "/service");
    }

    @Test
    void theOfferingMustBeOpen() {
        assertRefused(found("OPEN", true, "CLOSED", "PUBLISHED"), 409, "offering-closed", "/service");
    }

    @Test
    void theVersionMustBeKnown() {
        assertRefused(found("OPEN", true, "OPEN", null), 422, "unknown-version", "/version");
    }

    @Test
    void theVersionMustBePublished() {
        assertRefused(found("OPEN", true, "OPEN", "RETIRED"), 409, "version-not-published", "/version");
    }
}
