package id.mppdigital.application.usage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.application.testing.Answer;
import id.mppdigital.application.testing.Api;
import id.mppdigital.application.testing.ServiceTest;
import id.mppdigital.application.testing.TestCatalogue;
import id.mppdigital.platform.test.patience.SameHour;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An auditor sees who looked at what. */
class LooksIT extends ServiceTest {
    private static final String PATH = "/applications/v1/looks";

    private final String dewi = "dewi-" + UUID.randomUUID();
    private final Instant begin = Instant.now().minusMillis(1);
    private String id = "";
    private String number = "";

    @BeforeEach
    void dewiLooksTwiceAndLinaOnce() {
        SameHour.hasBegun(); // Looks are counted by the hour.
        var citizen = newCitizen();
        id = submitted(citizen);
        number = api.get(citizen(citizen), Api.APPLICATIONS + "/" + id).text("/registrationNumber");
        look(dewi);
        look(dewi);
        look("lina-" + UUID.randomUUID());
    }

    @Test
    void aLookNamesReaderApplicationTimeAndCountAndNoValue() {
        var look = looks("?number=" + number + "&reader=" + dewi).path("items");

        assertThat(look.size()).isEqualTo(1);
        assertThat(look.at("/0/registrationNumber").asString()).isEqualTo(number);
        assertThat(look.at("/0/applicationId").asString()).isEqualTo(id);
        assertThat(look.at("/0/agency").asString()).isEqualTo("polres-banjarmasin");
        assertThat(look.at("/0/reader").toString()).isEqualTo("{\"role\":\"OFFICER\",\"id\":\"" + dewi + "\"}");
        assertThat(look.at("/0/reads").asInt()).isEqualTo(2);
        assertThat(Instant.parse(look.at("/0/firstAt").asString())).isAfterOrEqualTo(begin);
        assertThat(look.toString()).doesNotContain("Rahmah", "6371015507900001");
    }

    @Test
    void theFingerprintIsThatOfTheNamesWhichTheLedgerGets() throws NoSuchAlgorithmException {
        var look = looks("?reader=" + dewi).at("/items/0");

        var published = relayed("mpp.data-uses").stream()
                .filter(event -> look.path("id").asString().equals(event.subject()))
                .findFirst()
                .orElseThrow();
        var names = published.data().path("sources").valueStream().map(JsonNode::asString);
        var hash = MessageDigest.getInstance("SHA-256")
                .digest(names.collect(Collectors.joining("\n")).getBytes(UTF_8));
        assertThat(look.path("sourcesSha256").asString())
                .isEqualTo(HexFormat.of().formatHex(hash));
    }

    @Test
    void looksAreFoundByPeriodNewestFirst() {
        assertThat(readers("?number=" + number + "&from=" + begin))
                .hasSize(2)
                .last()
                .isEqualTo(dewi);
        assertThat(readers("?number=" + number + "&until=" + begin)).isEmpty();
        assertThat(readers("?reader=" + dewi + "&until=" + begin)).isEmpty();
        assertThat(readers("?reader=" + dewi + "&from=" + begin)).containsExactly(dewi);
    }

    @Test
    void pagesShowEachLookOnce() {
        var paged = new ArrayList<String>();
        var next = "";
        do {
            var page = looks("?limit=1&number=" + number + (next.isEmpty() ? "" : "&after=" + next));
            page.path("items").forEach(look -> paged.add(look.path("id").asString()));
            next = page.path("next").asString("");
        } while (!next.isEmpty() && paged.stream().distinct().count() == paged.size());

        assertThat(paged).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void withoutANumberNobodyAsksForMoreThanAMonth() {
        var longAgo = Instant.now().minus(Duration.ofDays(32));
        var refused = get(auditor(), "?reader=" + dewi + "&from=" + longAgo);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/code")).isEqualTo("period-too-long");
        assertThat(readers("?number=" + number + "&from=" + longAgo)).hasSize(2);
    }

    @Test
    void withoutABeginningLooksOfTheLastMonthAreListed() {
        var old = new UUID(Instant.now().minus(Duration.ofDays(32)).toEpochMilli() << Short.SIZE, 0);
        jdbc.sql("update data_read set id = :old where reader = :dewi")
                .param("old", old)
                .param("dewi", dewi)
                .update();

        assertThat(readers("?reader=" + dewi)).isEmpty();
        assertThat(readers("?number=" + number)).contains(dewi);
    }

    @Test
    void onlyAuditorsSeeLooks() {
        assertThat(get(tokens.platformAdmin(), "").status()).isEqualTo(403);
        assertThat(get(tokens.mallAdmin("halim", "63.71"), "").status()).isEqualTo(403);
        assertThat(get(tokens.officer(dewi, "polres-banjarmasin", "63.71"), "").status())
                .isEqualTo(403);
        assertThat(get(auditor(), "?number=%25").status()).isEqualTo(400);
        assertThat(get(auditor(), "?number=63.71-2026-999999999")
                        .body()
                        .path("items")
                        .size())
                .isZero();
    }

    private void look(String officer) {
        var token = tokens.officer(officer, "polres-banjarmasin", TestCatalogue.BANJARMASIN);
        assertThat(api.get(token, Api.APPLICATIONS + "/" + id).status()).isEqualTo(200);
    }

    private List<String> readers(String query) {
        return looks(query)
                .path("items")
                .valueStream()
                .map(look -> look.at("/reader/id").asString())
                .toList();
    }

    private JsonNode looks(String query) {
        var answer = get(auditor(), query);
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    private Answer get(String token, String query) {
        return api.get(token, PATH + query);
    }

    private String auditor() {
        return tokens.with(Map.of("sub", "agus"), "auditor");
    }
}
