package id.mppdigital.citizen.lookup;

import id.mppdigital.citizen.registers.Protocol;
import id.mppdigital.citizen.registers.RegisterClient;
import id.mppdigital.citizen.registers.manifest.Access;
import id.mppdigital.citizen.registers.manifest.RegisterManifest;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Plain JSON: the request of the manifest, by default {@code GET {url}/{key}}, answers 200 with a JSON object, or 404
 * when the register knows no such person.
 *
 * <p>The credentials are {@code mpp.registers.<code>.authorization}: what the header of that name says, such as
 * {@code Bearer …}.
 */
@Component
class LookupProtocol implements Protocol {
    private static final Set<String> METHODS = Set.of("GET", "POST");

    private final Environment environment;

    LookupProtocol(Environment environment) {
        this.environment = environment;
    }

    @Override
    public String name() {
        return "LOOKUP";
    }

    @Override
    public Optional<Connection> connect(RegisterManifest register, RegisterClient client) {
        var authorization = environment.getProperty("mpp.registers." + register.code() + ".authorization", "");
        var listed = register.lookup().request();
        var request = listed == null ? RegisterManifest.Request.USUAL : listed;
        return StringUtils.hasText(authorization)
                        && register.lookup().access() == Access.FETCH
                        && METHODS.contains(request.method())
                        && (!register.isKeyed() || request.owner() != null && request.echo() != null)
                ? Optional.of(
                        new LookUp(register, request, client.unobserved(), authorization)) // the address has the key
                : Optional.empty();
    }
}
