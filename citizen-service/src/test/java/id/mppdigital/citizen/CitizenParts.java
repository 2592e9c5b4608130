package id.mppdigital.citizen;

import id.mppdigital.citizen.bpjs.BpjsServer;
import id.mppdigital.citizen.dukcapil.RegisterStub;
import id.mppdigital.citizen.lookup.LookupServer;
import id.mppdigital.citizen.provider.AgencyServer;
import id.mppdigital.citizen.registers.FiveRegisters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** What citizen-service needs beside the usual parts: registers, keys and a folder. */
@TestConfiguration(proxyBeanMethods = false)
public class CitizenParts {
    /** Where the documents of this context lie. */
    public record DocumentFolder(Path path) {}

    /** Where the key-encryption keys of this context lie. */
    public record KeyEncryption(Path file) {
        String location() {
            return file.toUri().toString();
        }
    }

    @Bean
    static RegisterStub registerStub() {
        return new RegisterStub();
    }

    @Bean
    static LookupServer taxRegister() {
        return new LookupServer();
    }

    @Bean
    static FiveRegisters fiveRegisters() {
        return new FiveRegisters();
    }

    @Bean
    static AgencyServer agencyWithARegister() {
        return new AgencyServer();
    }

    @Bean
    static BpjsServer insurance() {
        return new BpjsServer();
    }

    @Bean
    static KeyEncryption keyEncryption() throws IOException {
        var file = Files.createTempFile("key-encryption", ".json");
        Files.writeString(file, "{\"current\": \"1\", \"keys\": {\"1\": \"%s\"}}".formatted(key(1)));
        return new KeyEncryption(file);
    }

    @Bean
    static DocumentFolder documentFolder() throws IOException {
        return new DocumentFolder(Files.createTempDirectory("documents"));
    }

    @Bean
    static DynamicPropertyRegistrar citizenProperties(
            RegisterStub stub,
            LookupServer taxRegister,
            FiveRegisters five,
            AgencyServer agency,
            BpjsServer insurance,
            DocumentFolder folder,
            KeyEncryption keys) {
        return registry -> {
            registry.add("mpp.citizen.encryption-key", () -> key(1));
            registry.add("mpp.citizen.index-key", () -> key(2));
            registry.add("mpp.keys.file", keys::location);
            registry.add("mpp.attestation.key", AttestationKey::location);
            // Tests make checkpoints themselves.
            registry.add("mpp.ledger.checkpoint-interval", () -> "10d");
            registry.add("mpp.dukcapil.url", stub::url);
            registry.add("mpp.registers.pajak.url", taxRegister::url);
            registry.add("mpp.registers.pajak.authorization", () -> LookupServer.AUTHORIZATION);
            five.byCode().forEach((code, register) -> {
                registry.add("mpp.registers." + code + ".url", register::url);
                registry.add("mpp.registers." + code + ".authorization", () -> LookupServer.AUTHORIZATION);
            });
            registry.add("mpp.registers.sdmk.url", agency::url);
            registry.add("mpp.registers.jkn.url", insurance::url);
            registry.add("mpp.registers.jkn.cons-id", () -> "1234");
            registry.add("mpp.registers.jkn.secret-key", () -> "pwd");
            registry.add("mpp.documents.directory", folder::path);
            registry.add("mpp.verification.first-pause", () -> "300ms");
            registry.add("mpp.verification.longest-pause", () -> "1s");
            registry.add("mpp.verification.poll", () -> "300ms");
        };
    }

    private static String key(int fill) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) fill);
        return Base64.getEncoder().encodeToString(key);
    }
}
