package id.mppdigital.citizen.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.crypto.ECDHDecrypter;
import id.mppdigital.citizen.CitizenTest;
import id.mppdigital.citizen.Person;
import id.mppdigital.platform.test.ContractSchema;
import id.mppdigital.platform.test.EventProbe;
import id.mppdigital.platform.test.ProbedEvent;
import id.mppdigital.platform.test.SealingKeys;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SignInIT extends CitizenTest {
    @Autowired
    EventProbe probe;

    @Test
    void makesACitizenOnceUnderFiftyFirstCalls() throws Exception {
        String token = api.token(maria);
        List<Callable<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            calls.add(() -> api.get(token, "/citizens/v1/me").status());
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var status : threads.invokeAll(calls)) {
                assertThat(status.get()).isEqualTo(200);
            }
        }
        assertThat(jdbc.sql("select count(*) from citizen where id = :id")
                        .param("id", maria.account())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        // Events of one citizen keep their order: what the fifty calls published lies before this change.
        api.put(maria, "/preferences", Map.of("locale", "en"));
        assertThat(numbersFromTheFirst(await().atMost(Duration.ofSeconds(30))
                        .until(
                                () -> contactEvents(1),
                                events -> events.getLast()
                                        .data()
                                        .path("locale")
                                        .asString()
                                        .equals("en"))))
                .containsExactly(0L, 1L);
    }

    @Test
    void showsTheCitizenWithAMaskedNik() {
        JsonNode me = api.get(maria, "").json();
        assertThat(me.path("citizenId").asString()).isEqualTo(maria.account());
        assertThat(me.path("nikMasked").asString())
                .startsWith("9471********")
                .endsWith(maria.nik().substring(12));
        assertThat(me.path("email").asString()).isEqualTo("maria@example.id");
        assertThat(me.path("locale").asString()).isEqualTo("id");
        assertThat(me.toString()).doesNotContain(maria.nik());
    }

    @Test
    void needsANik() {
        String token = tokens.with(Map.of("sub", maria.account(), "client_id", "portal"), "citizen");
        var answer = api.get(token, "/citizens/v1/me");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("nik-required");
    }

    @Test
    void refusesANumberThatIsNoNik() {
        assertThat(api.get(tokens.citizen(maria.account(), "12345"), "/citizens/v1/me")
                        .code())
                .isEqualTo("nik-required");
        String asNumber =
                tokens.with(Map.of("sub", maria.account(), "nik", 9471014104950005L, "client_id", "portal"), "citizen");
        // A claim of an odd shape makes the token one of nobody's.
        assertThat(api.get(asNumber, "/citizens/v1/me").status()).isEqualTo(401);
    }

    @Test
    void refusesAnAccountThatComesBackWithAnotherNik() {
        assertThat(api.get(maria, "").status()).isEqualTo(200);
        String swapped = tokens.citizen(maria.account(), Person.fresh().nik());
        var answer = api.get(swapped, "/citizens/v1/me");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("nik-changed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/me", "/me/attributes", "/me/data-uses", "/me/documents"})
    void belongsToCitizensOnly(String path) {
        assertThat(api.get(tokens.agency("polres-banjarmasin", "63.71"), "/citizens/v1" + path)
                        .status())
                .isEqualTo(403);
        assertThat(api.get(tokens.expired(maria.account(), "citizen"), "/citizens/v1" + path)
                        .status())
                .isEqualTo(401);
    }

    @Test
    void announcesAChangedContactToNotificationServiceAlone() throws Exception {
        api.get(maria, "");
        var answer = api.put(maria, "/preferences", Map.of("locale", "en", "email", "new@example.id", "phone", ""));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("phone").isNull()).isTrue();
        var events = contactEvents(2);
        assertThat(numbersFromTheFirst(events)).containsExactly(0L, 1L);
        ProbedEvent changed = events.getLast();
        assertThat(changed.data().toString()).doesNotContain("example.id", maria.name(), maria.nik());
        ContractSchema.assertValid("events/citizen-contact-changed.v1", changed.data());
        JsonNode reach = opened(changed.data().path("sealed"));
        assertThat(reach.path("email").asString()).isEqualTo("new@example.id");
        assertThat(reach.path("phone").isNull()).isTrue();
        assertThat(reach.path("name").asString()).isEqualTo(maria.name());
    }

    @Test
    void staysSilentWhenNothingChanged() {
        api.get(maria, "");
        api.put(maria, "/preferences", Map.of("locale", "id"));
        api.put(maria, "/preferences", Map.of("locale", "en"));
        assertThat(numbersFromTheFirst(contactEvents(2))).containsExactly(0L, 1L);
    }

    @Test
    void followsANameThatTheIssuerChanged() {
        api.get(maria, "");
        Person married = new Person(maria.account(), maria.nik(), "Maria Wenda Kogoya");
        assertThat(api.get(married, "").json().path("name").asString()).isEqualTo("Maria Wenda Kogoya");
        assertThat(contactEvents(2)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"locale\":\"fr\"}",
                "{\"locale\":\"id\",\"email\":\"no address\"}",
                "{\"locale\":\"id\",\"email\":\"siti@exämple.id\"}",
                "{\"locale\":\"id\",\"phone\":\"08-12\"}"
            })
    void refusesPreferencesThatMakeNoSense(String body) {
        var answer = api.put(maria, "/preferences", body);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("invalid-request");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"email\":\"half\\ud800@example.id\"}",
                "{\"email\":\"nul\\u0000@example.id\"}",
                "{\"email\":false}",
                "{\"phone\":81250001111}",
                "{\"locale\":1}"
            })
    void refusesPreferencesOfTheWrongType(String body) {
        assertThat(api.put(maria, "/preferences", body).status()).isEqualTo(400);
        assertThat(api.get(maria, "").json().path("email").asString()).isEqualTo("maria@example.id");
    }

    @Test
    void changesNothingBesideWhatIsSaid() {
        api.put(maria, "/preferences", Map.of("locale", "en"));
        JsonNode changed = api.put(maria, "/preferences", Map.of("phone", "0812 5000-1111"))
                .json();
        assertThat(changed.path("phone").asString()).isEqualTo("+6281250001111");
        assertThat(changed.path("email").asString()).isEqualTo("maria@example.id");
        assertThat(changed.path("locale").asString()).isEqualTo("en");
        assertThat(api.put(maria, "/preferences", "{\"email\":null}").json()).isEqualTo(changed);
        assertThat(api.put(maria, "/preferences", "{}").json()).isEqualTo(changed);
    }

    @Test
    void namesWhatIsWrongWithEachPreferenceInTheReadersLanguage() {
        var answer = api.put(maria, "/preferences", Map.of("email", "x", "phone", "1", "locale", "fr"));
        assertThat(answer.json().path("errors").size()).isEqualTo(3);
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo("/locale");
        assertThat(answer.json().at("/errors/1/detail").asString()).contains("alamat surel");
    }

    @Test
    void refusesUnknownFields() {
        assertThat(api.put(maria, "/preferences", "{\"locale\":\"id\",\"nik\":\"1\"}")
                        .status())
                .isEqualTo(400);
    }

    private List<ProbedEvent> contactEvents(int atLeast) {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> probe.events("mpp.citizens", maria.account()), events -> events.size() >= atLeast);
    }

    /** Each event's sequence, counted from that of the first; that one begins with the time. */
    private static List<Long> numbersFromTheFirst(List<ProbedEvent> events) {
        return events.stream()
                .map(event -> event.sequence() - events.getFirst().sequence())
                .toList();
    }

    private static JsonNode opened(JsonNode sealed) throws Exception {
        assertThat(sealed.path("recipients").size()).isEqualTo(1);
        JWEObject jwe = JWEObject.parse(String.join(
                ".",
                sealed.path("protected").asString(),
                sealed.path("recipients").path(0).path("encrypted_key").asString(),
                sealed.path("iv").asString(),
                sealed.path("ciphertext").asString(),
                sealed.path("tag").asString()));
        jwe.decrypt(new ECDHDecrypter(SealingKeys.key("notification-service")));
        return JsonMapper.shared().readTree(jwe.getPayload().toString());
    }
}
