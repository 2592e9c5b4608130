package id.mppdigital.citizen.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.citizen.CitizenTest;
import id.mppdigital.citizen.OtherServices;
import id.mppdigital.citizen.OtherServices.Filed;
import id.mppdigital.citizen.OtherServices.Given;
import id.mppdigital.citizen.Person;
import id.mppdigital.platform.test.EventProbe;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody began before their erasure, and what comes of it, arrives afterwards. */
class LateArrivalsIT extends CitizenTest {
    private static final String SERVICE = "skck-late";
    private static final String AGENCY = "polres-banjarmasin";
    private static final String EVENT = "id.mppdigital.application.";

    @Autowired
    EventProbe probe;

    private final Instant before = Instant.now();
    private final Map<String, Long> sent = new LinkedHashMap<>();
    private final List<String> reads = new ArrayList<>();

    @BeforeEach
    void mariaIsKnown() {
        others.publishService(SERVICE, Map.of("friend", "citizen/friend"), Map.of("number", "citizen/number"));
        assertThat(api.prefill(maria, SERVICE).status()).isEqualTo(200);
    }

    @Test
    void an_application_from_before_the_erasure_brings_nobody_back() {
        var filed = begun(maria, before);
        erase();

        send(filed, "submitted.v1", 1, filed.data());
        send(filed, "corrected.v1", 2, with(filed.data(), "correctedAt", Instant.now()));
        send(filed, "facts-changed.v1", 3, informed(filed));
        others.find(
                filed,
                "APPROVED",
                4,
                Map.of("citizen/number", "12"),
                Instant.now().toString());
        read(filed, maria.account());

        assertThatNobodyCameBack();
    }

    @Test
    void a_part_that_was_filed_after_the_erasure_in_a_case_from_before_brings_nobody_back() {
        var filed = begun(maria, Instant.now());
        erase();

        var data = with(with(filed.data(), "submittedAt", Instant.now()), "begunAt", before);
        send(filed, "submitted.v1", 1, data);
        read(filed, maria.account());

        assertThatNobodyCameBack();
    }

    @Test
    void what_an_agency_still_says_of_an_application_that_is_nobodys_makes_nobody_new() {
        var filed = begun(maria, before);
        var nobody = "erased-" + filed.application();
        erase();
        var nobodys =
                new Filed(filed.application(), filed.event(), filed.service(), with(filed.data(), "citizenId", nobody));

        send(filed, "submitted.v1", 1, filed.data());
        others.find(
                nobodys,
                "ISSUED",
                2,
                Map.of("citizen/number", "12"),
                Instant.now().toString());
        read(filed, nobody);

        assertThatNobodyCameBack();
        assertThat(rowsOf(nobody)).isEmpty();
    }

    @Test
    void an_application_from_after_the_erasure_is_of_who_came_back() {
        erase();
        var filed = begun(maria, Instant.now());

        send(filed, "submitted.v1", 1, filed.data());

        await().until(() -> rowsOf(maria.account()), tables -> tables.containsAll(List.of("application", "attribute")));
    }

    private void erase() {
        assertThat(api.post(maria, "/rights", "gone", Map.of("kind", "ERASURE", "confirmed", true))
                        .status())
                .isEqualTo(201);
        assertThat(rowsOf(maria.account())).isEmpty();
    }

    private Filed begun(Person person, Instant at) {
        var filed = others.unsent(person, SERVICE, AGENCY, List.of(Given.declared("friend", "Yosef")), List.of());
        return new Filed(filed.application(), filed.event(), SERVICE, with(filed.data(), "submittedAt", at));
    }

    private static Map<String, Object> with(Map<String, Object> data, String name, Object value) {
        var all = new LinkedHashMap<>(data);
        all.put(name, value.toString());
        return all;
    }

    private Map<String, Object> informed(Filed filed) {
        var data = new LinkedHashMap<>(
                OtherServices.moved(filed, "SUBMITTED", Instant.now().toString()));
        data.put("fields", List.of(Map.of("field", "friend", "source", "citizen/friend", "valueShown", false)));
        data.put("begunAt", before.toString());
        return data;
    }

    private void send(Filed filed, String type, long sequence, Map<String, Object> data) {
        sent.put(filed.application().toString(), sequence);
        probe.publish("mpp.applications", EVENT + type, filed.application().toString(), sequence, data);
    }

    private void read(Filed filed, String citizen) {
        var id = UUID.randomUUID();
        var data = new LinkedHashMap<String, Object>();
        data.put("readId", id);
        data.put("applicationId", filed.application());
        data.put("citizenId", citizen);
        data.put("mall", "63.71");
        data.put("agency", AGENCY);
        data.put("service", Map.of("code", SERVICE));
        data.put("reader", Map.of("role", "OFFICER", "id", "officer-1"));
        data.put("purpose", "HANDLE_APPLICATION");
        data.put("sources", List.of("form/friend"));
        data.put("at", Instant.now().toString());
        data.put("until", Instant.now().plusSeconds(600).toString());
        data.put("begunAt", before.toString());
        sent.put(id.toString(), 1L);
        reads.add(id.toString());
        probe.publish("mpp.data-uses", EVENT + "data-read.v1", id.toString(), 1, data);
    }

    private void assertThatNobodyCameBack() {
        await().untilAsserted(() -> assertThat(waitingEvents()).isEmpty());
        assertThat(rowsOf(maria.account())).isEmpty();
    }

    /** Those of this test's that a consumer has not taken yet. */
    private List<String> waitingEvents() {
        return sent.entrySet().stream()
                .flatMap(event -> consumers(event.getKey()).stream()
                        .filter(consumer -> jdbc.sql("""
                                select count(*) = 0 from inbox
                                where consumer = :consumer and subject = :subject and sequence >= :sequence
                                """)
                                .param("consumer", consumer)
                                .param("subject", event.getKey())
                                .param("sequence", event.getValue())
                                .query(Boolean.class)
                                .single()))
                .toList();
    }

    private List<String> consumers(String subject) {
        return reads.contains(subject)
                ? List.of("citizen-data-reads")
                : List.of("citizen-learning", "citizen-application-standings", "citizen-document-grants");
    }

    private List<String> rowsOf(String account) {
        return List.of(
                        "citizen.id",
                        "data_key.account",
                        "attribute.account",
                        "application.account",
                        "data_use.account",
                        "promised_facts.account",
                        "verification.account",
                        "ledger_chain.account")
                .stream()
                .map(column -> column.split("\\."))
                .filter(column -> jdbc.sql(
                                "select count(*) > 0 from %s where %s = :account".formatted(column[0], column[1]))
                        .param("account", account)
                        .query(Boolean.class)
                        .single())
                .map(column -> column[0])
                .toList();
    }
}
