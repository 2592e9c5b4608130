package id.mppdigital.portal.figures;

import id.mppdigital.portal.Browsers;
import id.mppdigital.portal.Examples;
import id.mppdigital.portal.PortalTest;
import id.mppdigital.portal.SimulatedGateway;
import id.mppdigital.portal.SimulatedGateway.Answer;
import id.mppdigital.portal.api.Malls;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A gateway that answers what statistics-service and the catalogue publish. */
@PortalTest
abstract class FiguresTest {
    static final SimulatedGateway GATEWAY = SimulatedGateway.INSTANCE;
    static final SimulatedGateway.Handler DOWN = (_, _) -> Answer.refused(503, "unavailable", "");

    @Autowired
    Browsers browsers;

    @Autowired
    Malls malls;

    @BeforeEach
    void published() {
        afresh();
        GATEWAY.on(
                "GET",
                "/catalog/v1/malls",
                (request, _) -> Answer.ok(
                        request.query().contains("after=")
                                ? "{\"items\": [], \"next\": null}"
                                : Examples.of("catalog-service", "mallList")));
    }

    @AfterEach
    void afresh() {
        GATEWAY.forget();
        malls.forget();
    }

    static String example(String operation) {
        return Examples.of("statistics-service", operation);
    }
}
