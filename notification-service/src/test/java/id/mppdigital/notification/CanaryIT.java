package id.mppdigital.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.platform.sealing.Sealing;
import id.mppdigital.platform.test.secrecy.KeptSpans;
import id.mppdigital.platform.test.secrecy.Secret;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class CanaryIT extends ServiceTest {
    private static final String EMAIL = "kenari.emas@rahasia.example.id";
    private static final String BROKEN_EMAIL = "kenari patah@rahasia.example.id";
    private static final String PHONE = "0812999977771";
    private static final String NAME = "Kenari Rahasia";

    private static final List<Secret> CANARIES =
            Secret.of(EMAIL, BROKEN_EMAIL, "rahasia.example.id", NAME, PHONE, PHONE.substring(1));

    @Autowired
    Sealing sealing;

    @Autowired
    KeptSpans spans;

    @AfterEach
    void forgetSpans() {
        spans.end();
    }

    @Test
    void noAddressIsEverInClearInTheDatabaseTheTopicsOrTheLogs(CapturedOutput output) {
        spans.begin();
        mail.down();
        var reachable = withCanary(EMAIL);
        var unreachable = withCanary(BROKEN_EMAIL);
        await().untilAsserted(() -> assertThat(state(unreachable)).isEqualTo("PARKED bad-address"));
        await().untilAsserted(() -> assertThat(output).contains("EMAIL: the receiver is unavailable"));
        mail.up();
        await().untilAsserted(() -> assertThat(mail.messagesTo(EMAIL)).hasSize(1));
        await().untilAsserted(() -> assertThat(state(reachable)).isEqualTo("SENT null"));

        assertThat(everyRow()).isNotEmpty().allSatisfy(CanaryIT::holdsNoCanary);
        assertThat(List.of("mpp.notifications", "mpp.applications.dlt", "mpp.citizens.dlt"))
                .flatMap(probe::events)
                .allSatisfy(event -> holdsNoCanary(event.toString()));
        holdsNoCanary(output.getAll());
        assertThat(spans.said()).as("events are traced").contains("mpp.citizens");
        holdsNoCanary(spans.said());
    }

    private Story withCanary(String email) {
        var story = stories.ofSomeone();
        probe.publish(
                "mpp.citizens",
                "id.mppdigital.citizen.contact-changed.v1",
                story.citizenId(),
                1,
                Map.of(
                        "citizenId",
                        story.citizenId(),
                        "locale",
                        "id",
                        "sealed",
                        sealing.seal(Map.of("email", email, "phone", PHONE, "name", NAME), "notification-service")));
        story.submitted();
        return story;
    }

    private String state(Story story) {
        return jdbc.sql("select state || ' ' || coalesce(reason, 'null') from email where citizen_id = ?")
                .param(story.citizenId())
                .query(String.class)
                .optional()
                .orElse("not queued");
    }

    private List<String> everyRow() {
        var tables = jdbc.sql("select tablename from pg_tables where schemaname = 'public'")
                .query(String.class)
                .list();
        assertThat(tables).contains("contact", "message", "email", "outbox");
        return tables.stream()
                .flatMap(table ->
                        jdbc.sql("select cast(t as text) from \"" + table + "\" t").query(String.class).list().stream())
                .toList();
    }

    private static void holdsNoCanary(String text) {
        assertThat(text).doesNotContainIgnoringCase("kenari", "rahasia");
        assertThat(Secret.readable(CANARIES, text)).isEmpty();
    }
}
