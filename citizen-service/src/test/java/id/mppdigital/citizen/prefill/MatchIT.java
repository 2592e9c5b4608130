package id.mppdigital.citizen.prefill;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.citizen.AttestationKey;
import id.mppdigital.citizen.CitizenTest;
import id.mppdigital.citizen.attributes.Attributes;
import id.mppdigital.citizen.attributes.Fact;
import id.mppdigital.citizen.attributes.FactSource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Prefill under a contract that grants verification and no data. */
@TestPropertySource(properties = "mpp.dukcapil.access=match")
class MatchIT extends CitizenTest {
    private static final String SERVICE = "skck-match";

    @Autowired
    Attributes attributes;

    @BeforeEach
    void allIsWell() {
        jdbc.sql("""
                insert into service_form (service, version, fields) values ('skck-match', 1, '[
                    {"name": "applicantNik", "source": "dukcapil.person/nik"},
                    {"name": "applicantName", "source": "dukcapil.person/name"},
                    {"name": "gender", "source": "dukcapil.person/gender"}]'::jsonb)
                on conflict do nothing
                """).update();
        jdbc.sql("insert into mall (code, offered) values ('63.71', '{skck-match}') on conflict do nothing")
                .update();
    }

    @Test
    void vouchesForWhatTheCitizenDeclaredAndTheRegisterConfirmed() {
        declare("name", "Maria Wenda");
        JsonNode prefill = prefill();
        assertThat(prefill.at("/fields/applicantName/value").asString()).isEqualTo("Maria Wenda");
        assertThat(prefill.at("/fields/applicantName/state").asString()).isEqualTo("fresh");
        assertThat(prefill.at("/fields/applicantName/assurance").asString()).isEqualTo("REGISTER");
        assertThat(prefill.at("/fields/gender/state").asString()).isEqualTo("unknown");
        assertThat(AttestationKey.verified(prefill.path("attestation").asString())
                        .claims()
                        .path("fields")
                        .propertyNames())
                .containsExactly("applicantNik", "applicantName");
        JsonNode asked = api.get(maria, "/data-uses").json().at("/items/1");
        assertThat(asked.path("action").asString()).isEqualTo("REGISTER_ASKED");
        assertThat(asked.path("sources").toString()).isEqualTo("[\"dukcapil.person/name\",\"dukcapil.person/nik\"]");
    }

    @Test
    void aMismatchIsAConflictWithoutTheRegistersValue() {
        declare("name", "Mariana");
        JsonNode prefill = prefill();
        assertThat(prefill.at("/fields/applicantName/state").asString()).isEqualTo("conflict");
        assertThat(prefill.at("/fields/applicantName/value").isNull()).isTrue();
        assertThat(prefill.at("/fields/applicantName/declaredValue").asString()).isEqualTo("Mariana");
        var claims = claims(prefill);
        assertThat(claims.path("fields").isEmpty()).isTrue();
        assertThat(claims.has("disputed"))
                .as("nobody knows the register's value")
                .isFalse();
        assertThat(claims.at("/unverified/applicantName").asString())
                .as("whatever is typed now is compared again")
                .isEqualTo("dukcapil.person/name");
    }

    @Test
    void asksOnlyForWhatWasNotConfirmedToday() {
        declare("name", "Maria Wenda");
        prefill();
        int asked = register.calls();
        prefill();
        assertThat(register.calls()).isEqualTo(asked);
        declare("gender", "FEMALE");
        JsonNode prefill = prefill();
        assertThat(register.calls()).isEqualTo(asked + 1);
        assertThat(register.lastRequest().has("NAMA_LGKP")).isFalse();
        assertThat(prefill.at("/fields/applicantName/state").asString()).isEqualTo("fresh");
        assertThat(prefill.at("/fields/gender/state").asString()).isEqualTo("fresh");
    }

    @Test
    void forgetsAConfirmationThatNoLongerHolds() {
        declare("name", "Maria Wenda");
        prefill();
        passADay();
        var married = maria.inRegister();
        married.put("NAMA_LGKP", "MARIA YOKU");
        register.knows(maria.nik(), married);
        assertThat(prefill().at("/fields/applicantName/state").asString()).isEqualTo("conflict");
        register.fails(503);
        assertThat(prefill().at("/fields/applicantName/assurance").asString()).isEqualTo("DECLARED");
    }

    @Test
    void asksNobodyAboutACitizenWhoDeclaredNothing() {
        int before = register.calls();
        JsonNode prefill = prefill();
        assertThat(prefill.at("/fields/applicantName/state").asString()).isEqualTo("unknown");
        assertThat(register.calls()).isEqualTo(before);
        assertThat(api.get(maria, "/data-uses").json().toString()).doesNotContain("REGISTER_ASKED");
    }

    @Test
    void keepsAnEarlierConfirmationWhileTheRegisterIsDown() {
        declare("name", "Maria Wenda");
        prefill();
        passADay();
        register.fails(503);
        JsonNode prefill = prefill();
        assertThat(prefill.at("/fields/applicantName/state").asString()).isEqualTo("cached");
        assertThat(prefill.path("attestation").isNull()).isFalse();
    }

    @Test
    void offersADeclarationUnvouchedWhileTheQuotaIsExhausted() {
        declare("name", "Maria Wenda");
        register.quotaExhausted();
        unvouched(prefill());
    }

    @Test
    void offersADeclarationUnvouchedWhenTheRegisterIsSlowerThanTheDeadline() {
        declare("name", "Maria Wenda");
        register.hangs();
        Instant start = Instant.now();
        unvouched(prefill());
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }

    private static void unvouched(JsonNode prefill) {
        assertThat(prefill.at("/fields/applicantName/value").asString()).isEqualTo("Maria Wenda");
        assertThat(prefill.at("/fields/applicantName/state").asString()).isEqualTo("cached");
        assertThat(prefill.at("/fields/applicantName/assurance").asString()).isEqualTo("DECLARED");
        assertThat(prefill.at("/fields/gender/state").asString()).isEqualTo("unknown");
        var claims = claims(prefill);
        assertThat(claims.path("fields").isEmpty()).isTrue();
        assertThat(claims.path("unverified").propertyNames()).contains("applicantName", "gender");
        assertThat(prefill.path("verifiedLater").toString()).contains("applicantName", "gender");
    }

    private static JsonNode claims(JsonNode prefill) {
        return AttestationKey.verified(prefill.path("attestation").asString()).claims();
    }

    private void declare(String name, String value) {
        attributes.declare(
                maria.account(),
                List.of(Fact.declared(
                        new FactSource("dukcapil.person/" + name), StringNode.valueOf(value), Instant.now())));
    }

    private JsonNode prefill() {
        var answer = api.prefill(maria, SERVICE);
        assertThat(answer.status()).as(() -> answer.json().toString()).isEqualTo(200);
        return answer.json();
    }

    private void passADay() {
        jdbc.sql("update attribute set as_of = as_of - interval '25 hours' where account = :account")
                .param("account", maria.account())
                .update();
    }
}
