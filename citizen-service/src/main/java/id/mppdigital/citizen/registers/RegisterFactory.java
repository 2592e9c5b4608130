package id.mppdigital.citizen.registers;

import id.mppdigital.citizen.registers.manifest.RegisterManifest;
import id.mppdigital.citizen.registers.manifest.RegisterSettings;
import id.mppdigital.citizen.registers.quota.Quotas;
import id.mppdigital.platform.guard.Guards;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Makes registers of manifests, each connected as far as this installation can. */
@Component
final class RegisterFactory {
    private static final Logger log = LoggerFactory.getLogger(RegisterFactory.class);
    /** For development: a register that a manifest names may lie on this machine. */
    private static final String ANYWHERE = "mpp.citizen.allow-insecure-registers";

    private final List<Protocol> protocols;
    private final Guards guards;
    private final Environment environment;
    private final RestClient.Builder http;
    private final Quotas quotas;

    RegisterFactory(
            List<Protocol> protocols, Guards guards, Environment environment, RestClient.Builder http, Quotas quotas) {
        this.protocols = protocols;
        this.guards = guards;
        this.environment = environment;
        this.http = http;
        this.quotas = quotas;
        // A mistake stops the start, not the first call.
        Binder.get(environment).bind("mpp.registers", Bindable.mapOf(String.class, RegisterSettings.class));
    }

    List<BaseRegister> registers(List<RegisterManifest> manifests) {
        // The NIK of whoever is signed in, or a fact of its own that its owner gives: another key nobody can know.
        var askable = manifests.stream()
                .map(RegisterManifest::identity)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return manifests.stream()
                .map(manifest -> register(
                        manifest,
                        manifest.isKeyed() || askable.contains(manifest.lookup().key())))
                .toList();
    }

    private BaseRegister register(RegisterManifest listed, boolean askable) {
        var settings = RegisterSettings.of(listed.code(), environment);
        var manifest = listed.under(settings);
        var anywhere = settings.url() != null || environment.getProperty(ANYWHERE, Boolean.class, false);
        var connection = askable ? connect(manifest, anywhere) : Optional.<Protocol.Connection>empty();
        if (connection.isEmpty()) {
            log.info(
                    "The register {} is left out: it needs a url and credentials under mpp.registers.{}, a protocol that"
                            + " is spoken here, and the NIK or a fact of its own as its key",
                    manifest.code(),
                    manifest.code());
        }
        var guard = guards.guard(manifest.code(), manifest.lookup().limits().timeout());
        return new BaseRegister(manifest, connection.orElse(null), new GuardedRegister(manifest.code(), guard), quotas);
    }

    private Optional<Protocol.Connection> connect(RegisterManifest manifest, boolean anywhere) {
        var lookup = manifest.lookup();
        var url = lookup.url();
        return url == null
                ? Optional.empty()
                : protocols.stream()
                        .filter(protocol -> protocol.name().equals(lookup.protocol()))
                        .findFirst()
                        .flatMap(protocol -> protocol.connect(
                                manifest,
                                RegisterClient.of(
                                        http.clone(), url, lookup.limits().timeout(), anywhere)));
    }
}
