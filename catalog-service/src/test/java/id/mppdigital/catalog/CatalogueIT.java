package id.mppdigital.catalog;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.platform.test.ContractSchema;
import id.mppdigital.platform.test.EventProbe;
import id.mppdigital.platform.test.IntegrationTest;
import id.mppdigital.platform.test.ProbedEvent;
import id.mppdigital.platform.test.Tokens;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@IntegrationTest(properties = "mpp.catalog.allow-insecure-endpoints=true")
class CatalogueIT {
    private static final MediaType YAML = MediaType.parseMediaType("application/yaml");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, String> CONTRACTS = Map.of(
            "mpp.catalog.malls", "mall-changed.v1",
            "mpp.catalog.agencies", "agency-changed.v1",
            "mpp.catalog.services", "service-changed.v1",
            "mpp.catalog.channels", "channel-changed.v1");

    @LocalServerPort
    private int port;

    @Autowired
    private RestTestClient http;

    @Autowired
    private Tokens tokens;

    @Autowired
    private EventProbe probe;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void theShippedManifestsAreApplied() {
        var answer = apply(ShippedManifests.all());
        assertThat(answer.status()).isEqualTo(200);
        await().atMost(30, SECONDS).until(() -> count("select count(*) from outbox") == 0);
    }

    @Test
    void opensTheSeventeenMalls() {
        var malls = get("/catalog/v1/malls?limit=100").path("items");

        assertThat(malls.size()).isEqualTo(17);
        assertThat(get("/catalog/v1/malls/63.71").at("/name/id").asString()).isEqualTo("MPP Baiman");
        assertThat(StreamSupport.stream(malls.spliterator(), false)
                        .filter(mall -> mall.path("timeZone").asString().equals("Asia/Makassar"))
                        .map(mall -> mall.path("code").asString()))
                .containsExactly("63.71", "73.06", "73.17");
        assertThat(count("select count(distinct code) from services")).isGreaterThanOrEqualTo(15);
        assertThat(count("select count(distinct kind) from agencies")).isGreaterThanOrEqualTo(8);
    }

    @Test
    void applyingTheSameAgainChangesAndPublishesNothing() {
        var revision = count("select max(revision) from revisions");
        var sequences = count("select sum(sequence) from malls") + count("select sum(sequence) from services");

        var answer = apply(ShippedManifests.all());

        assertThat(answer.body().path("revision").asLong()).isEqualTo(revision);
        assertThat(answer.body().path("changes"))
                .allSatisfy(
                        change -> assertThat(change.path("change").asString()).isEqualTo("NONE"));
        assertThat(count("select sum(sequence) from malls") + count("select sum(sequence) from services"))
                .isEqualTo(sequences);
        assertThat(count("select count(*) from outbox")).isZero();
    }

    @Test
    void everyEventKeepsItsContractAndCountsFromOneWithoutGaps() {
        CONTRACTS.forEach((topic, contract) -> {
            var events = own(topic);
            assertThat(events).isNotEmpty().allSatisfy(event -> {
                assertThat(event.type()).startsWith("id.mppdigital.catalog.");
                assertThat(event.key()).isEqualTo(event.subject());
                ContractSchema.assertValid("events/" + contract, event.data());
            });
            var bySubject = new HashMap<String, List<Long>>();
            events.forEach(event -> bySubject
                    .computeIfAbsent(String.valueOf(event.subject()), _ -> new ArrayList<>())
                    .add(event.sequence()));
            assertThat(bySubject.values())
                    .allSatisfy(sequences -> assertThat(sequences)
                            .isEqualTo(IntStream.rangeClosed(1, sequences.size())
                                    .mapToObj(Long::valueOf)
                                    .toList()));
        });
        assertThat(own("mpp.catalog.malls").stream().map(ProbedEvent::subject).distinct())
                .hasSize(17);
    }

    @Test
    void aChangedOfferingPublishesItsMallAgain() {
        var offering = """
                apiVersion: mpp.id/v1
                kind: Offering
                metadata: {mall: '33.07', service: sktm}
                spec: {agency: dinsos-wonosobo, status: CLOSED}
                """;
        var before = last("mpp.catalog.malls", "33.07");

        var answer = apply(offering);

        assertThat(answer.body().at("/changes/0/change").asString()).isEqualTo("UPDATE");
        assertThat(answer.body().at("/changes/0/diff/0/path").asString()).isEqualTo("/status");
        await().atMost(20, SECONDS).untilAsserted(() -> {
            var after = last("mpp.catalog.malls", "33.07");
            assertThat(after.sequence()).isEqualTo(before.sequence() + 1);
            assertThat(after.data().path("offerings"))
                    .anySatisfy(one -> assertThat(one.path("status").asString()).isEqualTo("CLOSED"));
        });
        assertThat(apply(offering.replace("CLOSED", "OPEN")).status()).isEqualTo(200);
    }

    @Test
    void oneBadDocumentChangesNothingAndIsNamedByItsLine() {
        var before = state();

        var answer = apply(mall("Berubah") + "---\n" + mall("Berubah").replace("Asia/Jakarta", "Mars/Olympus"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().path("code").asString()).isEqualTo("invalid-manifest");
        assertThat(answer.body().at("/errors").toString())
                .contains("doc 2 line 15: /spec/timeZone", "\"document\":2", "\"line\":15", "duplicate-manifest");
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void aDryRunSaysWhatWouldChangeAndChangesNothing() {
        var before = state();

        var answer = post(mall("Berubah"), YAML, "?dryRun=true", tokens.platformAdmin());

        assertThat(answer.body().path("dryRun").asBoolean()).isTrue();
        assertThat(answer.body().at("/changes/0/change").asString()).isEqualTo("UPDATE");
        assertThat(answer.body().at("/changes/0/diff").toString()).contains("/name/id", "Berubah");
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void concurrentAppliesFollowEachOther() throws InterruptedException, ExecutionException {
        var first = last("mpp.catalog.malls", "33.04").sequence();
        List<Callable<Integer>> applies = IntStream.range(0, 8)
                .<Callable<Integer>>mapToObj(i -> () ->
                        apply(mall("Nama ke-" + i).replace("33.07", "33.04")).status())
                .toList();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<Integer> answer : threads.invokeAll(applies)) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(own("mpp.catalog.malls").stream()
                                .filter(event -> "33.04".equals(event.subject()))
                                .map(ProbedEvent::sequence)
                                .filter(sequence -> sequence > first))
                        .containsExactlyElementsOf(IntStream.rangeClosed(1, 8)
                                .mapToObj(i -> first + i)
                                .toList()));
    }

    @Test
    void refusesWhoMayNotChangeIt() {
        var offering = """
                apiVersion: mpp.id/v1
                kind: Offering
                metadata: {mall: '63.71', service: skck}
                spec: {agency: polres-banjarmasin, status: OPEN}
                """;

        assertThat(post(offering, YAML, "", tokens.mallAdmin("halim", "63.71")).status())
                .isEqualTo(200);
        var foreign = post(offering, YAML, "", tokens.mallAdmin("other", "12.71"));
        assertThat(foreign.status()).isEqualTo(403);
        assertThat(foreign.body().path("code").asString()).isEqualTo("outside-your-malls");
        assertThat(post(offering, YAML, "", tokens.citizen("siti", "6371015507900001"))
                        .status())
                .isEqualTo(403);
        assertThat(post(offering, YAML, "", tokens.expired("rina", "platform-admin"))
                        .status())
                .isEqualTo(401);
        assertThat(post(offering, YAML, "", tokens.foreign("rina", "platform-admin"))
                        .status())
                .isEqualTo(401);
        http.post()
                .uri("/catalog/v1/manifests")
                .contentType(YAML)
                .body(offering)
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void keepsTheHistoryForAdminsOnly() {
        var revisions = get("/catalog/v1/revisions?limit=1", tokens.platformAdmin());
        var newest = revisions.at("/items/0/revision").asLong();

        assertThat(get("/catalog/v1/revisions/" + newest, tokens.platformAdmin())
                        .size())
                .isPositive();
        http.get().uri("/catalog/v1/revisions").exchange().expectStatus().isUnauthorized();
        http.get()
                .uri("/catalog/v1/revisions")
                .headers(headers -> headers.setBearerAuth(tokens.citizen("siti", "6371015507900001")))
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void refusesHostileBodiesWithAProblem() {
        assertThat(apply("a: &a [x]\nb: *a").status()).isEqualTo(422);
        assertThat(apply("a: " + "[".repeat(50_000)).status()).isEqualTo(422);
        assertThat(apply("").status()).isBetween(400, 422);
        assertThat(post("{\"kind\": ", MediaType.APPLICATION_JSON, "", tokens.platformAdmin())
                        .status())
                .isEqualTo(422);
        assertThat(apply("# " + "x".repeat(3_000_000)).status()).isEqualTo(413);
        assertThat(post("<a/>", MediaType.APPLICATION_XML, "", tokens.platformAdmin())
                        .status())
                .isEqualTo(415);
    }

    @Test
    void findsServicesByTheirWords() {
        assertThat(codes("/catalog/v1/services?q=akta lahir")).first().isEqualTo("akta-kelahiran");
        assertThat(codes("/catalog/v1/services?q=kelakuan baik")).first().isEqualTo("skck");
        assertThat(codes("/catalog/v1/services?q=perpanjang")).contains("sim-perpanjangan");
        assertThat(codes("/catalog/v1/services?q=birth certif")).contains("akta-kelahiran");
        assertThat(codes("/catalog/v1/services?q=zzz")).isEmpty();
        assertThat(codes("/catalog/v1/services?q=' | !:* & (")).isEmpty();
        assertThat(codes("/catalog/v1/services?mall=18.11&limit=100"))
                .contains("skck")
                .doesNotContain("paspor");
        assertThat(codes("/catalog/v1/services?agency=polres-medan")).containsExactly("sim-perpanjangan", "skck");
    }

    @Test
    void pagesThroughEverythingOnce() {
        assertThat(allPages("/catalog/v1/services?limit=4")).hasSize(21).doesNotHaveDuplicates();
        assertThat(allPages("/catalog/v1/services?q=surat&limit=2"))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(3);
        assertThat(allPages("/catalog/v1/malls?limit=5")).hasSize(17).doesNotHaveDuplicates();
        assertThat(allPages("/catalog/v1/agencies?mall=63.71&limit=5"))
                .hasSize(12)
                .doesNotHaveDuplicates();
        assertThat(allPages("/catalog/v1/regions?level=province&limit=10")).hasSize(38);
        assertThat(allPages("/catalog/v1/regions?parent=63.71"))
                .containsExactly("63.71.01", "63.71.02", "63.71.03", "63.71.04", "63.71.05");
        assertThat(allPages("/catalog/v1/channels")).contains("portal");
        http.get()
                .uri("/catalog/v1/services?after=nonsense")
                .exchange()
                .expectStatus()
                .isBadRequest();
        http.get().uri("/catalog/v1/malls?limit=0").exchange().expectStatus().isBadRequest();
        http.get().uri("/catalog/v1/malls?limit=many").exchange().expectStatus().is4xxClientError();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/malls?after=AA",
                "/agencies?mall=%00",
                "/regions?parent=%00",
                "/services?agency=%00",
                "/services?after=eDEfYQ",
                "/services/skck/form?version=one",
                "/services/skck/versions/99999999999"
            })
    void refusesQuestionsThatCannotBeAsked(String path) {
        http.get()
                .uri(URI.create("http://localhost:" + port + "/catalog/v1" + path))
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void describesOnlyRealParameters() {
        assertThat(get("/v3/api-docs").at("/paths/~1catalog~1v1~1services/get/parameters"))
                .extracting(parameter -> parameter.path("name").asString())
                .containsExactly("q", "mall", "agency", "limit", "after");
    }

    @Test
    void showsStandardAndFormOfAService() {
        var standard = get("/catalog/v1/services/skck");
        assertThat(standard.at("/standard/fee/amount").asLong()).isEqualTo(30_000);
        assertThat(get("/catalog/v1/services/skck/versions/1")).isEqualTo(standard);

        var form = get("/catalog/v1/services/skck/form");
        assertThat(form.path("version").asInt()).isEqualTo(1);
        assertThat(form.at("/form/properties/applicantName/x-source").asString())
                .isEqualTo("dukcapil.person/name");
        assertThat(form.at("/form/properties").propertyNames()).startsWith("applicantName", "applicantNik");

        http.get().uri("/catalog/v1/services/sulap").exchange().expectStatus().isNotFound();
        http.get()
                .uri("/catalog/v1/services/skck/form?version=99")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void answersUnchangedReadsWithoutABody() {
        var etag = http.get()
                .uri("/catalog/v1/malls")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Cache-Control", "public, max-age=60")
                .returnResult(byte[].class)
                .getResponseHeaders()
                .getETag();

        http.get()
                .uri("/catalog/v1/malls")
                .header("If-None-Match", String.valueOf(etag))
                .exchange()
                .expectStatus()
                .isNotModified();
    }

    private record Answer(int status, JsonNode body) {}

    private Answer apply(String yaml) {
        return post(yaml, YAML, "", tokens.platformAdmin());
    }

    private Answer post(String body, MediaType type, String query, String token) {
        var result = http.post()
                .uri("/catalog/v1/manifests" + query)
                .contentType(type)
                .headers(headers -> headers.setBearerAuth(token))
                .body(body)
                .exchange()
                .returnResult(byte[].class);
        return new Answer(result.getStatus().value(), JSON.readTree(result.getResponseBodyContent()));
    }

    private JsonNode get(String path, String... token) {
        var result = http.get()
                .uri(path)
                .headers(headers -> List.of(token).forEach(headers::setBearerAuth))
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(byte[].class);
        return JSON.readTree(result.getResponseBodyContent());
    }

    private List<String> codes(String path) {
        return StreamSupport.stream(get(path).path("items").spliterator(), false)
                .map(item -> item.path("code").asString())
                .toList();
    }

    private List<String> allPages(String path) {
        List<String> codes = new ArrayList<>();
        var seen = new HashSet<String>();
        var next = "";
        do {
            var page = get(path + (next.isEmpty() ? "" : (path.contains("?") ? "&" : "?") + "after=" + next));
            page.path("items").forEach(item -> codes.add(item.path("code").asString()));
            next = page.path("next").asString("");
        } while (!next.isEmpty() && seen.add(next));
        return codes;
    }

    private static String mall(String name) {
        return """
                apiVersion: mpp.id/v1
                kind: Mall
                metadata: {code: '33.07'}
                spec:
                  name: {id: %s, en: Public Service Mall}
                  region: '33.07'
                  timeZone: Asia/Jakarta
                """.formatted(name);
    }

    private List<ProbedEvent> own(String topic) {
        return probe.events(topic);
    }

    private ProbedEvent last(String topic, String subject) {
        return probe.events(topic, subject).getLast();
    }

    private String state() {
        return jdbc.sql("""
                select (select max(revision) from revisions) || ' ' || (select sum(sequence) from malls) || ' '
                  || (select md5(string_agg(spec::text, '' order by code)) from malls) || ' ' || (select count(*) from outbox)
                """).query(String.class).single();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
