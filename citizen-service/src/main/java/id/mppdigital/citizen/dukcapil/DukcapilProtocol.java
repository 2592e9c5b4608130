package id.mppdigital.citizen.dukcapil;

import id.mppdigital.citizen.registers.Protocol;
import id.mppdigital.citizen.registers.RegisterAnswer;
import id.mppdigital.citizen.registers.RegisterClient;
import id.mppdigital.citizen.registers.manifest.RegisterManifest;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The population register's protocol: it is fetched from or matched against, as the contract allows. */
@Component
class DukcapilProtocol implements Protocol {
    private final Environment environment;

    DukcapilProtocol(Environment environment) {
        this.environment = environment;
        DukcapilSettings.check(environment);
    }

    @Override
    public String name() {
        return "DUKCAPIL";
    }

    @Override
    public Optional<Connection> connect(RegisterManifest register, RegisterClient client) {
        var settings = DukcapilSettings.of(register.code(), environment);
        if (!settings.hasCredentials()) {
            return Optional.empty();
        }
        var dukcapil = new DukcapilClient(client, settings);
        return Optional.of(
                switch (register.lookup().access()) {
                    case FETCH ->
                        question -> dukcapil.callNik(question.nik())
                                .<RegisterAnswer>map(person -> RegisterAnswer.Found.whole(register, person::at))
                                .orElseGet(RegisterAnswer.NotFound::new);
                    case MATCH -> new CompareClaims(dukcapil, register);
                });
    }
}
