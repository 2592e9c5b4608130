package id.mppdigital.citizen;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.citizen.OtherServices.Given;
import id.mppdigital.citizen.documents.SampleFiles;
import id.mppdigital.platform.test.EventProbe;
import id.mppdigital.platform.test.secrecy.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** One person with unmistakable data goes the whole way; none of it may lie anywhere in clear. */
@ExtendWith(OutputCaptureExtension.class)
class CanaryIT extends CitizenTest {
    @Autowired
    EventProbe probe;

    @Test
    void aNikIsNowhereInClear(CapturedOutput logs) throws IOException {
        Person canary = new Person("acc-canary", "9471017777777777", "Kenari Rahasia");
        var secrets = Secret.of(canary.nik(), "Kenari", "maria@example.id", "081250005555", "Yosef Rahasia");
        register.up();
        register.knows(canary);
        breakers.circuitBreaker("dukcapil").reset();
        others.publishService("skck-canary", Map.of("name", "dukcapil.person/name", "friend", "citizen/friend"));

        assertThat(api.get(canary, "").status()).isEqualTo(200);
        assertThat(api.prefill(canary, "skck-canary").status()).isEqualTo(200);
        register.says("{\"content\":[{\"NIK\":\"" + canary.nik() + "\"");
        jdbc.sql("delete from attribute where account = 'acc-canary'").update();
        assertThat(api.prefill(canary, "skck-canary").status()).isEqualTo(200);
        register.up();
        assertThat(api.upload(
                                canary,
                                "ktp",
                                "KTP " + canary.nik() + ".pdf",
                                "application/pdf",
                                SampleFiles.pdf(canary.nik()))
                        .status())
                .isEqualTo(201);
        assertThat(api.put(canary, "/preferences", "{\"locale\":\"id\",\"" + canary.nik() + "\":1}")
                        .status())
                .isEqualTo(400);
        others.submit(
                canary,
                "skck-canary",
                "polres-banjarmasin",
                List.of(Given.declared("friend", "Yosef Rahasia")),
                List.of());
        await().atMost(Duration.ofSeconds(30))
                .until(() -> api.prefill(canary, "skck-canary")
                        .json()
                        .at("/fields/friend/value")
                        .asString()
                        .equals("Yosef Rahasia"));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !probe.events("mpp.citizens", canary.account()).isEmpty());

        String dump = dump();
        assertThat(dump).contains("acc-canary");
        assertThat(Secret.readable(secrets, dump)).isEmpty();
        assertThat(Secret.readable(secrets, logs.getAll())).isEmpty();
        assertThat(probe.events("mpp.citizens"))
                .allSatisfy(event -> assertThat(
                                Secret.readable(secrets, event.data().toString()))
                        .isEmpty());
        assertThat(databaseFilesWith(Secret.of("acc-canary"))).isNotEmpty();
        assertThat(databaseFilesWith(Secret.of(canary.nik(), "Kenari", "Yosef Rahasia")))
                .isEmpty();
    }

    /** Tables, indexes, and the log of all changes, as the server wrote them; not where it runs in a container. */
    private List<Path> databaseFilesWith(List<Secret> secrets) throws IOException {
        jdbc.sql("checkpoint").update();
        var folder = Path.of(jdbc.sql("show data_directory").query(String.class).single());
        assumeThat(folder).isReadable();
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, secrets))
                    .toList();
        }
    }

    private static boolean holds(Path file, List<Secret> secrets) {
        try {
            var content = Files.readString(file, ISO_8859_1);
            return !Secret.readable(secrets, content).isEmpty();
        } catch (IOException e) {
            // The server removed it meanwhile.
            return false;
        }
    }

    /** Every row of every table as text; bytes appear in hex. */
    private String dump() {
        List<String> tables = jdbc.sql("select format('%I.%I', table_schema, table_name) from information_schema.tables"
                        + " where table_schema not in ('pg_catalog', 'information_schema')")
                .query(String.class)
                .list();
        StringBuilder dump = new StringBuilder();
        for (String table : tables) {
            jdbc.sql("select row_to_json(t)::text from " + table + " t")
                    .query(String.class)
                    .list()
                    .forEach(dump::append);
        }
        return dump.toString();
    }
}
