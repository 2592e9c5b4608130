package id.mppdigital.local.keys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;

/**
 * The key files of a local platform.
 *
 * <p>{@code <service>.jwk.json}: the private sealing key of a service (ECDH-ES+A256KW on P-256, kid = service); {@code
 * recipients.jwks.json}: their public halves; {@code attestation.jwk.json} and {@code attestation.jwks.json} (ES256);
 * {@code issuer.jwk.json} (RS256); {@code citizen-keys.json}: the key-encryption keys of citizen-service; {@code
 * secrets.json}: see {@link #secret}.
 */
public final class KeyRing {
    /** A service that runs in production refuses keys that lie beside it. */
    private static final String MARK =
            "These keys were made by ./mpp up for this machine. A service with the profile production refuses them.\n";

    private final Path folder;
    private final Secrets secrets;

    private KeyRing(Path folder) {
        this.folder = folder;
        this.secrets = new Secrets(folder.resolve("secrets.json"));
    }

    /** Opens the ring, making what it lacks. */
    public static KeyRing open(Path folder, List<String> recipients) {
        var ring = new KeyRing(folder);
        OwnerOnly.write(folder.resolve("DEVELOPMENT-KEYS.txt"), MARK);
        var sealing = recipients.stream()
                .map(name -> key(ring.sealing(name), () -> sealingKey(name)))
                .toList();
        OwnerOnly.write(ring.recipients(), new JWKSet(sealing).toString(true));
        var attestation = key(ring.attestation(), KeyRing::attestationKey);
        OwnerOnly.write(ring.attestationPublic(), new JWKSet(attestation).toString(true));
        key(ring.issuer(), KeyRing::issuerKey);
        if (!Files.exists(ring.citizenKeys())) {
            var first = ring.secret("citizen-keys-1");
            OwnerOnly.write(ring.citizenKeys(), "{\"current\": \"1\", \"keys\": {\"1\": \"%s\"}}".formatted(first));
        }
        return ring;
    }

    /** The private sealing key of a service. */
    public Path sealing(String service) {
        return folder.resolve(service + ".jwk.json");
    }

    /** The public sealing keys of all services. */
    public Path recipients() {
        return folder.resolve("recipients.jwks.json");
    }

    public Path attestation() {
        return folder.resolve("attestation.jwk.json");
    }

    public Path attestationPublic() {
        return folder.resolve("attestation.jwks.json");
    }

    /** The key-encryption keys of citizens' data keys. */
    public Path citizenKeys() {
        return folder.resolve("citizen-keys.json");
    }

    public Path issuer() {
        return folder.resolve("issuer.jwk.json");
    }

    /** The key pair of an agency that wants its dossiers sealed. */
    public AgencyKey agency(String agency) {
        var file = folder.resolve("agency-" + agency + ".jwk.json");
        return new AgencyKey(
                file, key(file, () -> sealingKey(agency)).toPublicJWK().toJSONObject());
    }

    /** The same key pair as a JWK Set, for a sample agency; whoever rotates its keys adds to the file. */
    public Path agencyKeys(String agency) {
        var set = folder.resolve("agency-" + agency + ".jwks.json");
        if (!Files.exists(set)) {
            var pair = key(agency(agency).file(), () -> sealingKey(agency));
            OwnerOnly.write(set, new JWKSet(pair).toString(false));
        }
        return set;
    }

    /** 32 random bytes in base64, the same for ever under this name. */
    public String secret(String name) {
        return secrets.get(name);
    }

    /** A secret as a file, for programs that read it from one. */
    public Path secretFile(String name) {
        var file = folder.resolve(name + ".secret");
        OwnerOnly.write(file, secret(name));
        return file;
    }

    private interface Generator {
        JWK generate() throws JOSEException;
    }

    private static JWK key(Path file, Generator generator) {
        try {
            if (!Files.exists(file)) {
                OwnerOnly.write(file, generator.generate().toJSONString());
            }
            return JWK.parse(Files.readString(file));
        } catch (IOException | JOSEException | ParseException e) {
            throw new IllegalStateException(
                    "Unreadable key " + file + ". Remove it; the next start makes a new one.", e);
        }
    }

    private static JWK sealingKey(String service) throws JOSEException {
        return new ECKeyGenerator(Curve.P_256)
                .keyID(service)
                .keyUse(KeyUse.ENCRYPTION)
                .algorithm(JWEAlgorithm.ECDH_ES_A256KW)
                .generate();
    }

    private static JWK attestationKey() throws JOSEException {
        return new ECKeyGenerator(Curve.P_256)
                .keyID("attestation-1")
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.ES256)
                .generate();
    }

    private static JWK issuerKey() throws JOSEException {
        return new RSAKeyGenerator(2048)
                .keyID("issuer-1")
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.RS256)
                .generate();
    }
}
