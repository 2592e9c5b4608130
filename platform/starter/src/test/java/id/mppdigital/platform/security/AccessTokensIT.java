package id.mppdigital.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.platform.test.IntegrationTest;
import id.mppdigital.platform.test.TestIssuer;
import id.mppdigital.platform.test.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@IntegrationTest
@Import(AccessTokensIT.Controller.class)
class AccessTokensIT {
    record Seen(String subject, String client, List<String> roles, Optional<String> agency, List<String> malls) {}

    @RestController
    static class Controller {
        @GetMapping("/callers/me")
        Seen me(Caller caller) {
            var roles = caller.roles().stream().sorted().toList();
            return new Seen(caller.subject(), caller.client(), roles, caller.claim("agency"), caller.claims("malls"));
        }
    }

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    RestTestClient http;

    @Autowired
    Tokens tokens;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "roles     | [[\"admin\"]]",
                "roles     | [\"admin\",[\"citizen\"]]",
                "roles     | [{\"admin\":true}]",
                "roles     | {\"admin\":true}",
                "roles     | [\"admin\",7]",
                "roles     | [\"admin\",null]",
                "roles     | [\"admin\",\"\"]",
                "roles     | 7",
                "roles     | true",
                "roles     | null",
                "roles     | \" \"",
                "sub       | \"\"",
                "sub       | \"   \"",
                "sub       | \"\\u200b\"",
                "sub       | \"a\\nb\"",
                "sub       | null",
                "sub       | 7",
                "sub       | true",
                "sub       | [\"siti\"]",
                "sub       | {\"id\":\"siti\"}",
                "exp       | null",
                "exp       | \"tomorrow\"",
                "exp       | \"\"",
                "exp       | \"4102444800\"",
                "exp       | [4102444800]",
                "exp       | {}",
                "exp       | 0",
                "exp       | -1",
                "exp       | 1e300",
                "exp       | true",
                "iat       | \"yesterday\"",
                "iat       | {}",
                "nbf       | \"tomorrow\"",
                "nbf       | 4102444800",
                "iss       | null",
                "iss       | 7",
                "iss       | [\"http://localhost\"]",
                "iss       | \"\"",
                "aud       | null",
                "aud       | 7",
                "aud       | {\"mpp\":true}",
                "aud       | [[\"mpp\"]]",
                "aud       | [\"mpp\",7]",
                "aud       | [\"mpp\",null]",
                "aud       | []",
                "aud       | \"\"",
                "client_id | \"\"",
                "client_id | null",
                "client_id | 7",
                "client_id | [\"portal\"]",
                "client_id | {\"id\":\"portal\"}",
                "azp       | \" \"",
                "azp       | 7",
                "azp       | [\"portal\"]",
                "agency    | 7",
                "agency    | null",
                "agency    | true",
                "agency    | [\"polres\"]",
                "agency    | {\"code\":\"polres\"}",
                "malls     | 7",
                "malls     | null",
                "malls     | {\"63.71\":true}",
                "malls     | [[\"63.71\"]]",
                "malls     | [\"63.71\",7]",
                "malls     | [\"63.71\",null]",
                "name      | \"Si\\u0000ti\"",
                "name      | \"Si\\ud800ti\"",
                "address   | {\"street\":\"Si\\u0000ti\"}",
            })
    void aClaimOfOddShapeIsNeverAcceptedAndNeverAFailure(String claim, String value) {
        var claims = odd(claim, JSON.readTree(value));

        assertThat(status(tokens.signed("JWT", claims))).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sub", "exp", "iss", "aud"})
    void aTokenWithoutWhatEveryTokenSaysIsRefused(String claim) {
        var claims = tokens.claims("siti", "citizen");
        claims.remove(claim);

        assertThat(status(tokens.signed("JWT", claims))).isEqualTo(401);
    }

    @Test
    void aSubjectLongerThanTheStandardAllowsIsRefused() {
        assertThat(status(tokens.signed(null, tokens.claims("s".repeat(255), "citizen"))))
                .isEqualTo(200);
        assertThat(status(tokens.signed(null, tokens.claims("s".repeat(256), "citizen"))))
                .isEqualTo(401);
    }

    @Test
    void claimsNestedWithoutEndAreRefused() {
        var claims = odd("deep", JSON.readTree("[".repeat(400) + "]".repeat(400)));

        assertThat(status(tokens.signed(null, claims))).isEqualTo(401);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"JWT", "jwt", "at+jwt", "AT+JWT", "application/at+jwt", "Application/AT+JWT"})
    void anAccessTokenIsTakenUnderEachOfItsTypes(@Nullable String type) {
        assertThat(status(tokens.signed(type, tokens.claims("siti", "citizen"))))
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"logout+jwt", "dpop+jwt", "secevent+jwt", "JOSE", "ID", "Bearer", "at+jwt2"})
    void aTokenThatWasMadeForSomethingElseIsRefused(String type) {
        assertThat(status(tokens.signed(type, tokens.claims("siti", "citizen"))))
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"mpp\"", "[\"mpp\"]", "[\"account\",\"mpp\"]"})
    void aTokenAsKeycloakMakesItIsTaken(String audience) {
        var claims = tokens.keycloakClaims("siti", "agency-officer", "citizen");
        claims.put("aud", JSON.readTree(audience));
        claims.put("agency", "polres");
        claims.put("malls", "63.71");

        assertThat(seen(tokens.signed("JWT", claims)))
                .isEqualTo(new Seen(
                        "siti",
                        "portal",
                        List.of("agency-officer", "citizen"),
                        Optional.of("polres"),
                        List.of("63.71")));
    }

    @Test
    void aTokenThatCanNotBeCheckedForWantOfTheIssuerIsToBeSentAgain() {
        TestIssuer.away(true);
        try {
            http.get()
                    .uri("/callers/me")
                    .header("Authorization", "Bearer " + tokens.unknown("siti", "citizen"))
                    .exchange()
                    .expectStatus()
                    .isEqualTo(503)
                    .expectHeader()
                    .valueEquals("Retry-After", "5")
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("unavailable");
        } finally {
            TestIssuer.away(false);
        }
        assertThat(status(tokens.unknown("siti", "citizen"))).isEqualTo(401);
    }

    @Test
    void rolesInOneTextAreSeveral() {
        var claims = tokens.claims("siti");
        claims.put("roles", "agency-officer citizen");

        assertThat(seen(tokens.signed("JWT", claims)).roles()).containsExactly("agency-officer", "citizen");
    }

    @Test
    void aTokenWithoutRolesOrClientNamesItsSubject() {
        var claims = tokens.claims("siti");
        claims.keySet().removeAll(List.of("roles", "client_id"));

        assertThat(seen(tokens.signed("JWT", claims)))
                .isEqualTo(new Seen("siti", "siti", List.of(), Optional.empty(), List.of()));
    }

    private Map<String, Object> odd(String claim, JsonNode value) {
        var claims = new HashMap<>(tokens.claims("siti", "citizen"));
        claims.put(claim, value);
        return claims;
    }

    private int status(String token) {
        return http.get()
                .uri("/callers/me")
                .header("Authorization", "Bearer " + token)
                .exchange()
                .returnResult(String.class)
                .getStatus()
                .value();
    }

    private Seen seen(String token) {
        var seen = http.get()
                .uri("/callers/me")
                .header("Authorization", "Bearer " + token)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(Seen.class)
                .returnResult()
                .getResponseBody();
        return Objects.requireNonNull(seen);
    }
}
