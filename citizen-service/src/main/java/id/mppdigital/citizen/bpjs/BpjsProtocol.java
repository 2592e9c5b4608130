package id.mppdigital.citizen.bpjs;

import id.mppdigital.citizen.registers.Protocol;
import id.mppdigital.citizen.registers.RegisterClient;
import id.mppdigital.citizen.registers.manifest.Access;
import id.mppdigital.citizen.registers.manifest.RegisterManifest;
import java.time.Clock;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The insurance's protocol with signed requests and plain answers: {@code GET {url}/Peserta/nik/{nik}/tglSEP/{day}}.
 * The newer one, whose answers are encrypted, is not spoken: such an answer is unreadable.
 */
@Component
class BpjsProtocol implements Protocol {
    private final Environment environment;
    private final Clock clock;

    BpjsProtocol(Environment environment, Clock clock) {
        this.environment = environment;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "BPJS";
    }

    @Override
    public Optional<Connection> connect(RegisterManifest register, RegisterClient client) {
        return register.lookup().access() == Access.FETCH
                ? BpjsAccount.of(register.code(), environment)
                        .map(account -> new FindMember(register, client.unobserved(), account, clock))
                : Optional.empty();
    }
}
