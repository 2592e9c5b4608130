package id.mppdigital.citizen.rights;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.citizen.CitizenApi.Answer;
import id.mppdigital.citizen.CitizenTest;
import id.mppdigital.citizen.Person;
import id.mppdigital.citizen.identity.Citizens;
import id.mppdigital.citizen.identity.Nik;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Maria and Yosef have a daughter Naila; Maria acts for her. */
abstract class ParentsTest extends CitizenTest {
    static final String SERVICE = "kia-rights";
    static final Map<String, Object> ERASURE = Map.of("kind", "ERASURE", "confirmed", true);

    @Autowired
    Citizens citizens;

    final Person naila = Person.fresh();
    final Person yosef = Person.fresh();
    String child = "";
    String nailasAccount = "";

    @BeforeEach
    void nailaIsADaughterOfBoth() {
        others.publishService(SERVICE, Map.of("name", "dukcapil.person/name"));
        register.knows(yosef);
        isBorn(LocalDate.now(ZoneId.of("Asia/Jakarta")).minusYears(8));
        child = add(maria);
        nailasAccount = citizens.accountsWith(new Nik(naila.nik())).getFirst();
        assertThat(api.post(
                                maria,
                                "/prefill",
                                Map.of("service", SERVICE, "version", 1, "mall", "63.71", "onBehalfOf", child))
                        .status())
                .isEqualTo(200);
    }

    void isBorn(LocalDate day) {
        var fields = naila.inRegister();
        fields.put("NAMA_LGKP", "NAILA");
        fields.put("TGL_LHR", day.toString());
        fields.put("NIK_IBU", Long.parseLong(maria.nik()));
        fields.put("NIK_AYAH", Long.parseLong(yosef.nik()));
        register.knows(naila.nik(), fields);
    }

    String add(Person parent) {
        var added = api.post(parent, "/representations/children", Map.of("nik", naila.nik()));
        assertThat(added.status()).as(() -> added.json().toString()).isEqualTo(200);
        return added.json().path("id").asString();
    }

    Answer read(Person by, String path) {
        return api.get(by, path + "?onBehalfOf=" + child);
    }

    Answer ask(Person by, Object right) {
        return ask(by, UUID.randomUUID().toString(), right);
    }

    Answer ask(Person by, String key, Object right) {
        return api.post(by, "/rights?onBehalfOf=" + child, key, right);
    }

    Stream<JsonNode> uses(Person person) {
        return api.get(person, "/data-uses?limit=100").json().path("items").valueStream();
    }

    void saidLongAgo() {
        jdbc.sql("update attribute set as_of = as_of - interval '2 days' where account like 'child-%'")
                .update();
    }
}
