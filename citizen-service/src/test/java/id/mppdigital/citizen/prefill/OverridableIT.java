package id.mppdigital.citizen.prefill;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.citizen.AttestationKey;
import id.mppdigital.citizen.CitizenTest;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A prefill says in which fields a citizen may say otherwise than a register, and signs it. */
class OverridableIT extends CitizenTest {
    private static final String SERVICE = "skck-overridable";

    @BeforeEach
    void allIsWell() {
        others.publishService(
                SERVICE,
                Map.of(
                        "nik", "dukcapil.person/nik",
                        "name", "dukcapil.person/name",
                        "address", "dukcapil.person/address",
                        "bloodType", "dukcapil.person/bloodType",
                        "phone", "citizen/phone"),
                Map.of(),
                Set.of("nik", "address", "bloodType", "phone"));
        var inRegister = maria.inRegister();
        inRegister.put("ALAMAT", "JL. KELAYAN 5");
        register.knows(maria.nik(), inRegister);
    }

    private JsonNode prefill() {
        var answer = api.prefill(maria, SERVICE);
        assertThat(answer.status()).as(() -> answer.json().toString()).isEqualTo(200);
        return answer.json();
    }

    private static JsonNode claims(JsonNode prefill) {
        return AttestationKey.verified(prefill.path("attestation").asString()).claims();
    }

    @Test
    void only_a_vouched_value_that_the_form_unlocks_and_never_the_nik() {
        var prefill = prefill();
        assertThat(prefill.at("/fields/address/state").asString()).isEqualTo("fresh");
        assertThat(prefill.at("/fields/address/overridable").asBoolean(false)).isTrue();
        for (var locked : new String[] {"nik", "name", "bloodType", "phone"}) {
            assertThat(prefill.path("fields").path(locked).has("overridable"))
                    .as(locked)
                    .isFalse();
        }
        assertThat(claims(prefill).path("overridable").toString()).isEqualTo("[\"address\"]");
        assertThat(claims(prefill).path("fields").has("address"))
                .as("it is vouched for as long as nobody says otherwise")
                .isTrue();
    }

    @Test
    void a_value_of_earlier_may_be_overridden_while_the_register_is_down() {
        prefill();
        jdbc.sql("update attribute set as_of = as_of - interval '25 hours' where account = :account")
                .param("account", maria.account())
                .update();
        jdbc.sql("delete from answered_fact").update();
        register.fails(503);
        var prefill = prefill();
        assertThat(prefill.at("/fields/address/state").asString()).isEqualTo("cached");
        assertThat(claims(prefill).path("overridable").toString()).isEqualTo("[\"address\"]");
        assertThat(claims(prefill).at("/unverified/address").asString()).isEqualTo("dukcapil.person/address");
    }

    @Test
    void a_form_that_unlocks_nothing_signs_nothing_of_it() {
        others.publishService("skck-locked", Map.of("address", "dukcapil.person/address"));
        var prefill = api.prefill(maria, "skck-locked").json();
        assertThat(claims(prefill).has("overridable")).isFalse();
    }
}
