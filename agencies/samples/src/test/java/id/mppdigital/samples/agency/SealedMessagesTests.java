package id.mppdigital.samples.agency;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObjectJSON;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MultiEncrypter;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An agency with a key of its own opens what only it can read. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "samples.agency=test-agency",
            "samples.client-secret=test+secret",
            "samples.webhook-secret=whsec_YSBzZWNyZXQgb2YgdGhlIHRlc3RzLCAzMiBieXRlcy4=",
            "samples.decision-delay=1h"
        })
@ActiveProfiles("polres")
@DirtiesContext
class SealedMessagesTests {
    private static final StubPlatform PLATFORM = new StubPlatform();

    /** Each message is for the platform's own services too. */
    private static final ECKey CITIZEN_SERVICE = key("citizen-service");

    @TempDir
    static Path folder;

    @LocalServerPort
    int port;

    Courier courier;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("samples.gateway", PLATFORM::url);
        registry.add("samples.issuer", PLATFORM::url);
        registry.add("samples.data", () -> folder);
        registry.add("samples.keys", () -> file().toUri().toString());
    }

    @BeforeEach
    void open() {
        courier = new Courier(port);
    }

    @AfterEach
    void close() {
        courier.close();
    }

    @AfterAll
    static void stop() {
        PLATFORM.close();
    }

    @Test
    void theAgencyOpensItWithTheKeyThatItWasSealedFor() throws Exception {
        var own = key("own-2026");
        keep(key("own-2025"), own);

        assertThat(courier.deliver("wh-sealed", sealed("sealed", own))).isEqualTo(204);

        var received = courier.received("wh-sealed");
        assertThat(received.path("openedWith").asString()).isEqualTo("own-2026");
        assertThat(received.at("/dossier/answers/applicantName").asString()).isEqualTo("Siti Rahmah");
    }

    /** The platform tries again, so nothing is lost while a new key is on its way to each machine. */
    @Test
    void withoutItsKeyNothingIsTakenInUntilTheKeyIsThere() throws Exception {
        var late = key("own-2027");
        keep(key("own-2026"));
        var message = sealed("late", late);
        assertThat(courier.deliver("wh-late", message)).isEqualTo(503);
        assertThat(courier.received("wh-late").isNull()).isTrue();

        keep(key("own-2026"), late);

        assertThat(courier.deliver("wh-late", message)).isEqualTo(204);
        assertThat(courier.received("wh-late").path("openedWith").asString()).isEqualTo("own-2027");
    }

    @Test
    void whatWasAlteredIsABadRequest() throws Exception {
        var own = key("own-2026");
        keep(own);
        var message = (ObjectNode) JsonMapper.shared().readTree(sealed("altered", own));
        ((ObjectNode) message.at("/data/sealed")).put("tag", "AAAAAAAAAAAAAAAAAAAAAA");

        assertThat(courier.deliver("wh-altered", message.toString())).isEqualTo(400);
        assertThat(courier.received("wh-altered").isNull()).isTrue();
    }

    private static String sealed(String application, ECKey own) throws JOSEException {
        var message = (ObjectNode) JsonMapper.shared().readTree(Messages.goodConduct(application, false));
        var data = (ObjectNode) message.get("data");
        var jwe = new JWEObjectJSON(
                new JWEHeader.Builder(EncryptionMethod.A256GCM).build(),
                new Payload(data.get("dossier").toString()));
        jwe.encrypt(new MultiEncrypter(new JWKSet(List.<JWK>of(own.toPublicJWK(), CITIZEN_SERVICE.toPublicJWK()))));
        data.putNull("dossier");
        data.set("sealed", JsonMapper.shared().readTree(JSONObjectUtils.toJSONString(jwe.toGeneralJSONObject())));
        return message.toString();
    }

    private static void keep(ECKey... keys) throws IOException {
        Files.writeString(file(), new JWKSet(List.<JWK>of(keys)).toString(false));
    }

    private static Path file() {
        return folder.resolve("own.jwks.json");
    }

    private static ECKey key(String kid) {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyID(kid)
                    .algorithm(JWEAlgorithm.ECDH_ES_A256KW)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("No P-256 here", e);
        }
    }
}
