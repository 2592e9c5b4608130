package id.mppdigital.portal;

import id.mppdigital.portal.api.Malls;
import id.mppdigital.portal.api.Names;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Siti, signed in, at a portal before a running platform. */
@PortalTest
public abstract class CitizenTest {
    protected static final SimulatedGateway GATEWAY = SimulatedGateway.INSTANCE;

    @Autowired
    Browsers browsers;

    @Autowired
    Malls malls;

    @Autowired
    Names names;

    protected SimulatedServices services;
    protected Browser siti;

    @BeforeEach
    void signIn() {
        SimulatedIssuer.INSTANCE.knows("siti", "Siti Rahmah", Map.of("roles", List.of("citizen")));
        services = SimulatedServices.running();
        forget();
        siti = browsers.open();
        siti.signIn("siti", "/session/stay");
    }

    @AfterEach
    void forget() {
        malls.forget();
        names.forget();
    }
}
