package id.mppdigital.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.notification.contact.Contacts;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

class ErasureIT extends ServiceTest {
    private static final String ERASED = "id.mppdigital.citizen.erased.v1";

    @Autowired
    Contacts contacts;

    @Test
    void everything_of_an_erased_citizen_goes_and_nothing_of_anybody_else() {
        var siti = told();
        var budi = told();

        erase(siti, 2, Instant.now());

        await().untilAsserted(() ->
                assertThat(tablesWith(siti.citizenId())).containsExactlyInAnyOrder("erased_citizen", "inbox"));
        assertThat(api.occasions(siti.citizenId())).isEmpty();
        assertThat(api.get(siti.citizenId(), Api.MESSAGES).path("unread").asInt())
                .isZero();
        assertThat(api.occasions(budi.citizenId())).containsExactly("RECEIVED", "SUBMITTED");
        assertThat(tablesWith(budi.citizenId())).contains("contact", "preference", "message", "email", "citizen_inbox");
    }

    /** This service's private key does not open it either. */
    @Test
    void a_backup_from_before_the_erasure_opens_no_more() {
        var siti = told();
        assertThat(contacts.of(siti.citizenId())).isPresent();
        jdbc.sql("create table backup_contact as table contact").update();
        try {
            erase(siti, 2, Instant.now());
            await().untilAsserted(() -> assertThat(tablesWith(siti.citizenId())).doesNotContain("contact"));
            jdbc.sql("insert into contact table backup_contact on conflict do nothing")
                    .update();

            assertThat(jdbc.sql("select cast(sealed as text) from contact where citizen_id = ?")
                            .param(siti.citizenId())
                            .query(String.class)
                            .single())
                    .contains("ciphertext")
                    .doesNotContain("encrypted_key", "recipients");
            assertThat(contacts.of(siti.citizenId())).isEmpty();
        } finally {
            jdbc.sql("drop table backup_contact").update();
            jdbc.sql("delete from contact where citizen_id = ?")
                    .param(siti.citizenId())
                    .update();
        }
    }

    @Test
    void old_events_that_come_late_or_again_bring_nobody_back() {
        var siti = told();
        var late = siti.another();
        erase(siti, 2, Instant.now());
        await().untilAsserted(() -> assertThat(tablesWith(siti.citizenId())).doesNotContain("contact"));

        siti.contact(1, "id");
        siti.submitted();
        var before = Instant.now().minus(Duration.ofHours(1));
        probe.publish(
                Story.APPLICATIONS,
                UUID.randomUUID(),
                Story.SUBMITTED,
                late.applicationId().toString(),
                1,
                late.filed(),
                before);
        // Read after them by the same consumers, as it has the same keys.
        late.moved(2, "SUBMITTED", "RECEIVED");
        await().untilAsserted(() -> assertThat(api.occasions(siti.citizenId())).containsExactly("RECEIVED"));
        assertThat(tablesWith(siti.citizenId())).doesNotContain("contact");
    }

    @Test
    void who_comes_back_begins_anew() {
        var siti = told();
        erase(siti, 2, Instant.now());
        siti.contact(3, "en");
        siti.another().submitted();

        await().untilAsserted(() -> assertThat(api.occasions(siti.citizenId())).containsExactly("SUBMITTED"));
        assertThat(api.get(siti.citizenId(), Api.MESSAGES).path("unread").asInt())
                .isEqualTo(1);
        assertThat(tablesWith(siti.citizenId())).contains("contact");
    }

    @Test
    void what_is_newer_than_an_erasure_that_comes_late_stays() {
        var siti = told();

        erase(siti, 2, Instant.now().minus(Duration.ofHours(1)));

        await().untilAsserted(() -> assertThat(tablesWith(siti.citizenId())).doesNotContain("contact"));
        assertThat(api.occasions(siti.citizenId())).containsExactly("RECEIVED", "SUBMITTED");
        assertThat(api.get(siti.citizenId(), Api.MESSAGES).path("unread").asInt())
                .isEqualTo(2);
    }

    @Test
    void what_an_agency_still_says_of_an_erased_citizens_application_is_told_to_nobody() {
        var siti = told();
        var nobody = "erased-" + siti.applicationId();
        siti.moved(3, "ISSUED", "COMPLETED", Map.of("citizenId", nobody));

        await().untilAsserted(() -> assertThat(jdbc.sql("select sequence from inbox where subject = :subject")
                        .param("subject", siti.applicationId().toString())
                        .query(Long.class)
                        .single())
                .isEqualTo(3));
        assertThat(tablesWith(nobody)).isEmpty();
    }

    @Test
    void what_comes_of_an_application_from_before_the_erasure_is_told_to_nobody() {
        var siti = told();
        var before = Map.<String, Object>of("begunAt", Instant.now().toString());
        var at = Instant.now();
        siti.moved(3, "RECEIVED", "APPROVED", before);
        await().untilAsserted(() -> assertThat(api.occasions(siti.citizenId())).contains("APPROVED"));

        erase(siti, 2, at);
        await().untilAsserted(() -> assertThat(tablesWith(siti.citizenId())).contains("erased_citizen"));
        siti.moved(4, "APPROVED", "ISSUED", before);
        siti.moved(5, "ISSUED", "COMPLETED", Map.of("begunAt", Instant.now().toString()));

        // The last one is told: it says of itself that it was begun later.
        await().untilAsserted(() -> assertThat(api.occasions(siti.citizenId())).containsExactly("COMPLETED"));
    }

    private Story told() {
        var story = stories.ofSomeone();
        story.contact(1, "id");
        api.preferences(story.citizenId(), "{\"email\":true}", HttpStatus.OK);
        story.submitted();
        story.moved(2, "SUBMITTED", "RECEIVED");
        await().untilAsserted(() -> assertThat(mail.messagesTo(story.email())).hasSize(2));
        return story;
    }

    private void erase(Story story, long sequence, Instant at) {
        var data = Map.of("citizenId", story.citizenId());
        probe.publish("mpp.citizens", UUID.randomUUID(), ERASED, story.citizenId(), sequence, data, at);
    }

    /** In which tables this text stands, in whatever column; but for events that are on their way. */
    private Set<String> tablesWith(String text) {
        var tables = jdbc.sql("""
                select table_name from information_schema.tables
                where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not in ('outbox')
                """).query(String.class).list();
        return Set.copyOf(tables.stream().filter(table -> holds(table, text)).toList());
    }

    private boolean holds(String table, String text) {
        return jdbc.sql("select count(*) > 0 from %s t where strpos(t::text, :text) > 0".formatted(table))
                .param("text", text)
                .query(Boolean.class)
                .single();
    }
}
