package id.mppdigital.bench.encryption;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import id.mppdigital.platform.sealing.Sealing;
import id.mppdigital.platform.test.SealingKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** One dossier of a usual size, sealed and opened as application-service does it. */
final class Dossiers implements AutoCloseable {
    private static final String OWN = "application-service";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ConfigurableApplicationContext context;
    private final Map<String, Object> dossier = Map.of("answers", Map.of("text", "x".repeat(2_100)));
    private final List<JWK> agency;
    private final Sealing sealing;

    Dossiers(int mostKeys) throws ClassNotFoundException {
        // By its name, as the configuration is not public, and alone: a whole service is too much for this.
        context = new SpringApplicationBuilder(Class.forName("id.mppdigital.platform.sealing.SealingAutoConfiguration"))
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .properties(
                        "spring.application.name=" + OWN,
                        "mpp.sealing.recipients=" + SealingKeys.recipients(),
                        "mpp.sealing.key=" + SealingKeys.privateKey(OWN))
                .initializers(empty -> ((GenericApplicationContext) empty).registerBean(JsonMapper.class, () -> JSON))
                .run();
        sealing = context.getBean(Sealing.class);
        agency = IntStream.range(0, mostKeys).mapToObj(Dossiers::key).toList();
    }

    /** For the platform's two services, and so many keys of the agency's. */
    Map<String, Object> sealed(int keys) {
        var recipients = new ArrayList<JWK>(agency.subList(0, keys));
        recipients.add(sealing.recipient("citizen-service"));
        recipients.add(sealing.recipient(OWN));
        return sealing.seal(dossier, recipients);
    }

    Map<?, ?> opened(Map<String, Object> sealed) {
        return sealing.open(sealed, Map.class);
    }

    byte[] written() {
        return JSON.writeValueAsBytes(dossier);
    }

    Map<?, ?> read(byte[] written) {
        return JSON.readValue(written, Map.class);
    }

    /** Of an event with it, in bytes. */
    int size(Map<String, Object> sealed) {
        return JSON.writeValueAsBytes(sealed).length;
    }

    private static JWK key(int number) {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyID("agency-" + number)
                    .generate()
                    .toPublicJWK();
        } catch (JOSEException e) {
            throw new IllegalStateException("No P-256 here", e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
