package id.mppdigital.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.local.process.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The realm to start from gives what the guide asks of an issuer, and the guide asks what the services read. */
class RealmTests {
    private static final Path ROOT = Home.repositoryAbove(Path.of(""));
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNode REALM = json(ROOT.resolve("infra/keycloak/mpp-realm.json"));
    private static final Set<String> OF_THE_PROTOCOL = Set.of("typ", "iss", "exp", "client_id", "azp");

    /** A claim as a service asks for it: {@code caller.claim("nik")}. */
    private static final Pattern READ = Pattern.compile("claims?\\((?:caller, )?\"([a-z_]+)\"\\)");

    private static final Pattern WORD = Pattern.compile("`([a-z_]+)`");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{MPP_[A-Z_]+}");

    @Test
    void everyClaimThatTheGuideAsksForHasAMapperThatEveryClientGets() {
        assertThat(claimsOfTheGuide())
                .contains("sub", "aud", "roles", "nik", "name", "agency", "malls")
                .filteredOn(claim -> !OF_THE_PROTOCOL.contains(claim))
                .allSatisfy(claim -> assertThat(mappers())
                        .filteredOn(mapper -> claim(mapper).equals(claim))
                        .singleElement()
                        .satisfies(mapper -> assertThat(setting(mapper, "access.token.claim"))
                                .isEqualTo("true")));
        assertThat(texts(REALM.path("defaultDefaultClientScopes")))
                .containsExactlyElementsOf(names(REALM.path("clientScopes"), "name"));
    }

    @Test
    void everyClaimThatAServiceReadsStandsInTheGuide() throws IOException {
        assertThat(claimsOfTheServices())
                .contains("nik", "agency", "malls", "phone_number")
                .isSubsetOf(claimsOfTheGuide());
    }

    @Test
    void listsAreListsAndTheAudienceIsThePlatforms() {
        assertThat(List.of("roles", "malls"))
                .allSatisfy(claim ->
                        assertThat(setting(mapper(claim), "multivalued")).isEqualTo("true"));
        assertThat(setting(mapper("aud"), "included.client.audience")).isEqualTo("mpp");
    }

    @Test
    void thePortalGreetsByTheIdTokenAndReadsRightsFromTheAccessTokenAlone() {
        assertThat(setting(mapper("name"), "id.token.claim")).isEqualTo("true");
        assertThat(List.of("aud", "roles", "nik", "phone_number", "agency", "malls"))
                .allSatisfy(claim ->
                        assertThat(setting(mapper(claim), "id.token.claim")).isEqualTo("false"));
    }

    @Test
    void itKnowsEveryRoleOfTheDevelopmentIssuer() {
        var roles = names(REALM.path("roles").path("client").path("mpp"), "name");

        assertThat(Stream.of("people", "clients")
                        .flatMap(kind ->
                                StreamSupport.stream(development().path(kind).spliterator(), false))
                        .flatMap(account -> texts(account.path("roles")).stream()))
                .contains("citizen", "agency-client")
                .isSubsetOf(roles);
        assertThat(REALM.at("/clientScopeMappings/mpp/0/roles"))
                .extracting(JsonNode::asString)
                .containsExactlyElementsOf(roles);
    }

    @Test
    void everyFrontEndOfTheDevelopmentIssuerHasAClientWithProofOfItsCodes() {
        assertThat(development().path("clients"))
                .filteredOn(client -> client.has("redirects"))
                .hasSizeGreaterThan(1)
                .allSatisfy(frontEnd -> {
                    var client = client(frontEnd.path("id").asString());
                    assertThat(client.path("standardFlowEnabled").asBoolean()).isTrue();
                    assertThat(client.at("/attributes/pkce.code.challenge.method")
                                    .asString())
                            .isEqualTo("S256");
                    assertThat(client.path("publicClient").asBoolean()).isNotEqualTo(frontEnd.has("secret"));
                    assertThat(path(client.at("/redirectUris/0").asString()))
                            .isEqualTo(path(frontEnd.at("/redirects/0").asString()));
                });
    }

    @Test
    void thePortalIsToldOfEverySignOutAndReturnsToItsHome() {
        var attributes = client("portal").path("attributes");

        assertThat(attributes.path("backchannel.logout.url").asString())
                .isEqualTo("${MPP_PORTAL_URL}"
                        + path(development().at("/back-channels/portal").asString()));
        assertThat(attributes.path("backchannel.logout.session.required").asString())
                .isEqualTo("true");
        assertThat(attributes.path("post.logout.redirect.uris").asString()).isEqualTo("${MPP_PORTAL_URL}/");
        assertThat(client("portal").path("frontchannelLogout").asBoolean(true)).isFalse();
    }

    @Test
    void noClientTakesPasswordsOrGivesTokensThroughTheBrowser() {
        assertThat(REALM.path("clients"))
                .hasSizeGreaterThan(3)
                .allSatisfy(client -> assertThat(
                                client.path("directAccessGrantsEnabled").asBoolean(true)
                                        || client.path("implicitFlowEnabled").asBoolean())
                        .as(client.path("clientId").asString())
                        .isFalse());
    }

    @Test
    void nobodyWritesWhatDecidesWhoseDataTheySee() {
        var profile = JSON.readTree(
                REALM.at("/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0")
                        .asString());

        assertThat(profile.has("unmanagedAttributePolicy")).isFalse();
        assertThat(List.of("username", "nik", "agency", "malls"))
                .allSatisfy(name -> assertThat(profile.path("attributes"))
                        .filteredOn(
                                attribute -> attribute.path("name").asString().equals(name))
                        .singleElement()
                        .satisfies(attribute -> assertThat(texts(attribute.at("/permissions/edit")))
                                .containsExactly("admin")));
        assertThat(REALM.path("registrationAllowed").asBoolean(true)).isFalse();
    }

    @Test
    void noSecretStandsInIt() {
        assertThat(REALM.findValues("secret"))
                .hasSize(2)
                .allSatisfy(secret -> assertThat(secret.asString()).matches(PLACEHOLDER));
        assertThat(REALM.findValues("credentials")).isEmpty();
        assertThat(REALM.findValues("privateKey")).isEmpty();
    }

    @Test
    void tokensAreShortAndGuessingIsSlow() {
        assertThat(REALM.path("accessTokenLifespan").asInt()).isLessThanOrEqualTo(300);
        assertThat(REALM.path("revokeRefreshToken").asBoolean()).isTrue();
        assertThat(REALM.path("bruteForceProtected").asBoolean()).isTrue();
        assertThat(REALM.path("sslRequired").asString()).isNotEqualTo("none");
        assertThat(REALM.path("passwordPolicy").asString()).contains("length(12)");
    }

    /** Of the first table: what an access token says. */
    private static List<String> claimsOfTheGuide() {
        try {
            var guide = Files.readString(ROOT.resolve("docs/guides/connect-an-issuer.md"));
            var table = guide.substring(
                    guide.indexOf("\n| claim"), guide.indexOf("\n## What decides whose data somebody sees"));
            return table.lines()
                    .filter(line -> line.startsWith("| `"))
                    .map(line -> line.split("\\|")[1].replaceAll("\\(.*\\)", ""))
                    .flatMap(cell -> WORD.matcher(cell).results())
                    .map(found -> found.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> claimsOfTheServices() throws IOException {
        try (var files = Files.walk(ROOT, 14)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> ROOT.relativize(file).toString().contains("-service/src/main")
                            || ROOT.relativize(file).startsWith("agencies/connector/src/main"))
                    .flatMap(file -> READ.matcher(text(file)).results())
                    .map(found -> found.group(1))
                    .distinct()
                    .toList();
        }
    }

    private static List<JsonNode> mappers() {
        return StreamSupport.stream(REALM.path("clientScopes").spliterator(), false)
                .flatMap(scope ->
                        StreamSupport.stream(scope.path("protocolMappers").spliterator(), false))
                .toList();
    }

    private static JsonNode mapper(String claim) {
        return mappers().stream()
                .filter(mapper -> claim(mapper).equals(claim))
                .findFirst()
                .orElseThrow();
    }

    /** Some mappers know their claim themselves; they are named after it. */
    private static String claim(JsonNode mapper) {
        return mapper.path("config")
                .path("claim.name")
                .asString(mapper.path("name").asString());
    }

    private static String setting(JsonNode mapper, String name) {
        return mapper.path("config").path(name).asString("");
    }

    private static JsonNode client(String id) {
        return StreamSupport.stream(REALM.path("clients").spliterator(), false)
                .filter(client -> client.path("clientId").asString().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The realm has no client " + id));
    }

    private static JsonNode development() {
        var settings = text(ROOT.resolve("infra/identity/src/main/resources/application.yaml"));
        return JSON.valueToTree(new Yaml().<Object>load(settings)).path("mpp.identity");
    }

    /** Behind the address, which is another one everywhere. */
    private static String path(String address) {
        return address.replaceFirst("^\\$\\{[^}]*}", "");
    }

    private static List<String> names(JsonNode items, String field) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path(field).asString())
                .toList();
    }

    private static List<String> texts(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    private static JsonNode json(Path file) {
        return JSON.readTree(text(file));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
