package id.mppdigital.citizen.provider;

import id.mppdigital.citizen.registers.Protocol;
import id.mppdigital.citizen.registers.RegisterClient;
import id.mppdigital.citizen.registers.manifest.RegisterManifest;
import id.mppdigital.citizen.signing.Signer;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks an agency that keeps to our contract, for data or for a comparison. */
@Component
class AttributesProtocol implements Protocol {
    private final Signer signer;
    private final Clock clock;

    AttributesProtocol(Signer signer, Clock clock) {
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
                    case MATCH -> new MatchClaims(register, sending);
                });
    }
}
