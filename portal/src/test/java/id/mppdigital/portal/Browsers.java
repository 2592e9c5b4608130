package id.mppdigital.portal;

import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Makes browsers that look at the portal under test, each with its own cookies. */
@Component
public class Browsers {
    private final ApplicationContext portal;

    Browsers(ApplicationContext portal) {
        this.portal = portal;
    }

    public Browser open() {
        return new Browser("http://localhost:" + portal.getEnvironment().getRequiredProperty("local.server.port"));
    }
}
