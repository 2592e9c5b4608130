package id.mppdigital.identity;

import static id.mppdigital.identity.FrontEnd.VERIFIER;
import static id.mppdigital.identity.FrontEnd.claims;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Newcomers: registered while the issuer runs, and served at once. */
class RegistrationTests extends IssuerTest {
    Registration registration;

    @BeforeEach
    void registerAt() {
        registration = Registration.at(port);
    }

    @Test
    void aNewAgencyGetsATokenAtOnce() throws Exception {
        assertThat(registration.client(agency("dinkes-medan")).statusCode()).isEqualTo(201);

        var token = app.token(Map.of(
                "grant_type", "client_credentials",
                "client_id", "dinkes-medan",
                "client_secret", "secret-of-dinkes"));
        assertThat(claims(token).getClaims())
                .containsEntry("client_id", "dinkes-medan")
                .containsEntry("roles", List.of("agency-client"))
                .containsEntry("agency", "dinkes-medan")
                .containsEntry("malls", List.of("12.71"));
    }

    @Test
    void aNewFrontEndSignsPeopleInAtOnce() throws Exception {
        assertThat(registration
                        .client(frontEnd("medan-app", "https://app.medan.example/callback"))
                        .statusCode())
                .isEqualTo(201);
        var app = new FrontEnd(browser, "medan-app", "https://app.medan.example/callback");

        var tokens = app.redeem(app.code("siti", "demo"), VERIFIER);

        assertThat(claims(tokens).getClaims()).containsEntry("client_id", "medan-app");
    }

    @Test
    void aNewCitizenSignsInAtOnceAndIsOnTheSignInPage() throws Exception {
        assertThat(registration.person(citizen("sari", "1271014104950021")).statusCode())
                .isEqualTo(201);

        assertThat(claims(app.redeem(app.code("sari", "rahasia"), VERIFIER)).getClaims())
                .containsEntry("sub", "sari")
                .containsEntry("nik", "1271014104950021")
                .containsEntry("roles", List.of("citizen"));
        assertThat(browser.get("/login").body()).contains("Sari Baru");
    }

    @Test
    void aNewOfficerIsOneOfTheAgencyInItsMalls() throws Exception {
        var officer = new HashMap<String, Object>(
                Map.of("username", "tono", "password", "rahasia", "name", "Tono", "roles", List.of("agency-officer")));
        officer.put("agency", "dinkes-medan");
        officer.put("malls", List.of("12.71"));
        assertThat(registration.person(officer).statusCode()).isEqualTo(201);

        assertThat(claims(app.redeem(app.code("tono", "rahasia"), VERIFIER)).getClaims())
                .containsEntry("agency", "dinkes-medan")
                .containsEntry("malls", List.of("12.71"))
                .doesNotContainKey("nik");
    }

    @ParameterizedTest
    @ValueSource(strings = {"portal", "ops", "siti"})
    void aNameThatAClientOrAPersonBearsIsTaken(String name) throws Exception {
        assertThat(registration.client(agency(name)))
                .extracting(
                        answer -> answer.statusCode(), answer -> answer.body().contains("taken"))
                .containsExactly(409, true);
        assertThat(registration.person(citizen(name, "1271014104950022")).statusCode())
                .isEqualTo(409);
    }

    @Test
    void aNikBelongsToOnePerson() throws Exception {
        assertThat(registration.person(citizen("siti-dua", "6371015507900001")))
                .extracting(
                        answer -> answer.statusCode(), answer -> answer.body().contains("siti"))
                .containsExactly(409, true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "127101410495002", "12710141049500211", "12710141049500O1", "１２７１０１４１０４９５００２１"})
    void aNikHasSixteenDigits(String nik) throws Exception {
        var answer = registration.person(citizen("salah", nik));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("NIK of 16 digits");
        assertThat(nik.isEmpty() || !answer.body().contains(nik)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/callback",
                "app.medan.example/callback",
                "https:///callback",
                "http://app.medan.example/callback",
                "https://app.medan.example/callback#top",
                "https://*.medan.example/callback",
                "https://user@app.medan.example/callback",
                "javascript:alert(1)",
                ""
            })
    void aRedirectIsAbsoluteExactAndSafe(String redirect) throws Exception {
        var answer = registration.client(frontEnd("salah-app", redirect));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("redirect");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://app.medan.example:8443/callback",
                "http://localhost:3000/callback",
                "http://127.0.0.1/callback",
                "id.example.medan:/callback"
            })
    void aRedirectMayLeadToAPageThisMachineOrAnApp(String redirect) throws Exception {
        var code = "app-" + Integer.toHexString(redirect.hashCode());

        assertThat(registration.client(frontEnd("x" + code, redirect)).statusCode())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dinkes", "dinkes medan", "dinkes_medan", "-dinkes", "1dinkes", ""})
    void aCodeIsMadeOfWords(String code) throws Exception {
        assertThat(registration.client(agency(code)).statusCode()).isEqualTo(400);
    }

    @Test
    void aMallIsNamedByItsRegency() throws Exception {
        var agency = agency("dinkes-x");
        agency.put("malls", List.of("medan"));

        assertThat(registration.client(agency))
                .extracting(
                        answer -> answer.statusCode(), answer -> answer.body().contains("such as 63.71"))
                .containsExactly(400, true);
    }

    @Test
    void aBodyWithoutAnythingIsRefusedWithReasons() throws Exception {
        assertThat(registration.client(Map.of()).statusCode()).isEqualTo(400);
        assertThat(registration.person(Map.of()).statusCode()).isEqualTo(400);
    }

    @Test
    void withoutTheSecretNobodyRegistersAnything() throws Exception {
        var stranger = new Registration(port, "guessed");

        assertThat(stranger.client(agency("dinkes-stranger")).statusCode()).isEqualTo(401);
        assertThat(browser.get("/accounts").statusCode()).isEqualTo(401);
    }

    private static Map<String, Object> agency(String code) {
        return new HashMap<>(Map.of(
                "id",
                code,
                "secret",
                "secret-of-dinkes",
                "roles",
                List.of("agency-client"),
                "agency",
                code,
                "malls",
                List.of("12.71")));
    }

    private static Map<String, Object> frontEnd(String code, String redirect) {
        return Map.of("id", code, "redirects", List.of(redirect));
    }

    private static Map<String, Object> citizen(String username, String nik) {
        return Map.of(
                "username",
                username,
                "password",
                "rahasia",
                "name",
                "Sari Baru",
                "email",
                username + "@example.id",
                "roles",
                List.of("citizen"),
                "nik",
                nik);
    }
}
