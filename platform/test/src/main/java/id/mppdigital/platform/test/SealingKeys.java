package id.mppdigital.platform.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Sealing keys of all services: a test can seal data for the service under test and open what it sealed for others. */
public final class SealingKeys {
    private static final List<String> SERVICES =
            List.of("citizen-service", "application-service", "notification-service", "agency-connector");
    private static final Map<String, ECKey> KEYS = new ConcurrentHashMap<>();
    private static final Path FOLDER = folder();

    private SealingKeys() {}

    /** The private key of a service, public part included. */
    public static ECKey key(String service) {
        return KEYS.computeIfAbsent(service, SealingKeys::generate);
    }

    /** Where the public keys of all services lie (JWK Set), as a resource location. */
    public static String recipients() {
        var keys = SERVICES.stream()
                .<JWK>map(service -> key(service).toPublicJWK())
                .toList();
        return write("recipients.jwks.json", new JWKSet(keys).toString(true));
    }

    /** Where the private key of a service lies (JWK), as a resource location. */
    public static String privateKey(String service) {
        return write(service + ".jwk.json", key(service).toJSONString());
    }

    private static ECKey generate(String service) {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID(service).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("No P-256 here", e);
        }
    }

    private static String write(String name, String content) {
        try {
            return "file:" + Files.writeString(FOLDER.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            var folder = Files.createTempDirectory("sealing-keys");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
