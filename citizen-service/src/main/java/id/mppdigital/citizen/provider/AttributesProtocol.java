package id.mppdigital.citizen.provider;

import id.mppdigital.citizen.registers.Protocol;
import id.mppdigital.citizen.registers.RegisterClient;
import id.mppdigital.citizen.registers.manifest.RegisterManifest;
import id.mppdigital.citizen.signing.Signer;
import java.time.Clock;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Asks an agency that keeps to our contract, for data or for a comparison. */
@Component
class AttributesProtocol implements Protocol {
    private final Environment environment;
    private final Signer signer;
    private final Clock clock;

    AttributesProtocol(Environment environment, Signer signer, Clock clock) {
        this.environment = environment;
        this.signer = signer;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "ATTRIBUTES";
    }

    @Override
    public Optional<Connection> connect(RegisterManifest register, RegisterClient client) {
        var sending = new SignedRequests(register.code(), client, signer, clock);
        return Optional.of(
                switch (register.lookup().access()) {
                    case FETCH -> new FetchAttributes(register, sending);
                    case MATCH ->
                        new MatchClaims(
                                register,
                                sending,
                                environment.getProperty(
                                        "mpp.registers." + register.code() + ".threshold", Integer.class, 100));
                });
    }
}
