package id.mppdigital.citizen.lookup;

import id.mppdigital.citizen.registers.Access;
import id.mppdigital.citizen.registers.Protocol;
import id.mppdigital.citizen.registers.RegisterAnswer;
import id.mppdigital.citizen.registers.RegisterAnswer.Reason;
import id.mppdigital.citizen.registers.RegisterClient;
import id.mppdigital.citizen.registers.RegisterFailure;
import id.mppdigital.citizen.registers.RegisterManifest;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * {@code GET {url}/{nik}} answers 200 with a JSON object, or 404 when the register knows no such person.
 *
 * <p>The credentials are {@code mpp.registers.<code>.authorization}: what the header of that name says, such as
 * {@code Bearer …}.
 */
@Component
class LookupProtocol implements Protocol {
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
        if (!StringUtils.hasText(authorization) || register.lookup().access() != Access.FETCH) {
            return Optional.empty();
        }
        var unobserved = client.unobserved(); // the address ends in the NIK
        return Optional.of(question -> answer(
                register,
                unobserved.send(http -> http.get()
                        .uri("/{nik}", question.nik().digits())
                        .accept(MediaType.APPLICATION_JSON)
                        .header(HttpHeaders.AUTHORIZATION, authorization))));
    }

    private static RegisterAnswer answer(RegisterManifest register, RegisterClient.Reply reply) {
        return switch (reply.status()) {
            case 404 -> new RegisterAnswer.NotFound();
            case 401, 403 -> throw new RegisterFailure(Reason.LOGIN_REFUSED, "login refused");
            case 429 -> throw new RegisterFailure(Reason.QUOTA_EXHAUSTED, "quota exhausted");
            default -> new RegisterAnswer.Found(register.read(reply.object()::at));
        };
    }
}
