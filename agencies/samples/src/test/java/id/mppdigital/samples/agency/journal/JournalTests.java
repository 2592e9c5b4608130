package id.mppdigital.samples.agency.journal;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.samples.agency.journal.Entry.Billed;
import id.mppdigital.samples.agency.journal.Entry.Delivery;
import id.mppdigital.samples.agency.journal.Entry.Outcome;
import id.mppdigital.samples.agency.journal.Entry.Step;
import id.mppdigital.samples.agency.journal.Entry.Uploaded;
import id.mppdigital.samples.agency.journal.Transition.Bill;
import id.mppdigital.samples.agency.rules.Dossier;
import id.mppdigital.samples.agency.rules.Mark;
import id.mppdigital.samples.paper.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class JournalTests {
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

    @TempDir
    Path folder;

    @Test
    void whatWasTakenInOutlivesARestart() throws IOException {
        var delivery = delivery("wh-1", 1);
        var step = new Step(
                "wh-1",
                NOW,
                Transition.correction("c", new Text("a", "b"), List.of(new Mark("field", new Text("c", "d")))),
                Outcome.MOVED,
                null);
        try (var journal = open()) {
            journal.take(delivery);
            journal.append(step);
        }
        try (var journal = open()) {
            assertThat(journal.deliveries()).containsExactly(delivery);
            assertThat(journal.of(Step.class, delivery)).containsExactly(step);
            assertThat(journal.take(delivery("wh-1", 1))).isFalse();
        }
    }

    @Test
    void aBillOutlivesARestartToTheLetter() throws IOException {
        var delivery = delivery("wh-1", 1);
        var bill = new Bill(
                30_000, "820261124000001", new Text("a", "b"), new Text("c", "d"), "2026-12-01T23:59:59+08:00");
        try (var journal = open()) {
            journal.take(delivery);
            journal.append(new Billed("wh-1", bill));
            journal.append(new Uploaded("wh-1", "receipt"));
        }
        try (var journal = open()) {
            assertThat(journal.of(Billed.class, delivery))
                    .extracting(Billed::bill)
                    .containsExactly(bill);
            assertThat(journal.of(Uploaded.class, delivery)).hasSize(1);
            assertThat(journal.count(Billed.class)).isOne();
        }
    }

    @Test
    void aLineThatACrashCutShortIsDroppedAndWritingGoesOn() throws IOException {
        try (var journal = open()) {
            journal.take(delivery("wh-1", 1));
        }
        Files.writeString(folder.resolve("a.jsonl"), "{\"entry\":\"deliv", StandardOpenOption.APPEND);
        try (var journal = open()) {
            assertThat(journal.take(delivery("wh-2", 2))).isTrue();
        }
        try (var journal = open()) {
            assertThat(journal.deliveries()).extracting(Delivery::webhookId).containsExactly("wh-1", "wh-2");
        }
    }

    @Test
    void aDeliveryIsTakenInOnce() throws IOException {
        try (var journal = open()) {
            assertThat(journal.take(delivery("wh-1", 1))).isTrue();
            assertThat(journal.take(delivery("wh-1", 1))).isFalse();
            assertThat(journal.deliveries()).hasSize(1);
        }
    }

    @Test
    void aNewerDeliveryOvertakesAnOlderOneWhateverTheirOrder() throws IOException {
        try (var journal = open()) {
            journal.take(delivery("wh-2", 5));
            journal.take(delivery("wh-1", 1));
            assertThat(journal.isLatest(delivery("wh-1", 1))).isFalse();
            assertThat(journal.isLatest(delivery("wh-2", 5))).isTrue();
        }
    }

    private Journal open() throws IOException {
        return new Journal(folder.resolve("a.jsonl"), JsonMapper.shared());
    }

    private static Delivery delivery(String id, long sequence) {
        var data = new Webhook.Data(
                "app-1",
                "63.71-2026-000001",
                new Webhook.Service("skck", 1),
                sequence,
                new Dossier(Map.of("purpose", "VISA"), List.of()),
                null);
        return new Delivery(id, null, NOW, new Webhook("application.submitted", data));
    }
}
