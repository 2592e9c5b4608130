package id.mppdigital.application.usage;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.application.lifecycle.Application;
import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.application.lifecycle.Applications;
import id.mppdigital.application.lifecycle.Scope;
import id.mppdigital.application.status.Actor;
import id.mppdigital.application.testing.ServiceTest;
import id.mppdigital.platform.events.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** With a clock that stands still, so that no test meets the end of an hour by chance. */
class RepeatedReadsIT extends ServiceTest {
    private static final Instant TEN_PAST_TEN = Instant.parse("2026-11-24T10:10:00Z");
    private static final Instant ONE_TO_ELEVEN = Instant.parse("2026-11-24T10:59:59.999999Z");
    private static final Instant ELEVEN = Instant.parse("2026-11-24T11:00:00Z");
    private static final List<String> SOURCES = List.of("dukcapil.person/name", "form/purpose");
    private static final Reader DEWI = new Reader(Actor.OFFICER, "dewi");

    @Autowired
    Outbox outbox;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Applications applications;

    private final String siti = newCitizen();

    private Application application;

    @BeforeEach
    void anApplication() {
        application = applications.get(ApplicationId.valueOf(submitted(siti)), new Scope.Own(siti));
    }

    private void read(Reader reader, List<String> sources, Instant at) {
        var reads = new DataReads(jdbc, outbox, Clock.fixed(at, ZoneOffset.UTC));
        transaction.executeWithoutResult(_ -> reads.record(application, reader, sources));
    }

    private List<Integer> counts() {
        return jdbc.sql("select reads from data_read where application_id = :id order by first_at, id")
                .param("id", application.id().value())
                .query(Integer.class)
                .list();
    }

    private List<String> published() {
        return relayed("mpp.data-uses").stream()
                .filter(event -> application
                        .id()
                        .toString()
                        .equals(event.data().path("applicationId").asString()))
                .map(event -> event.data().at("/reader/id").asString() + " "
                        + event.data().path("at").asString() + " "
                        + event.data().path("until").asString())
                .sorted()
                .toList();
    }

    @Test
    void aDeskThatPollsLeavesOneEntryAnHour() {
        read(DEWI, SOURCES, TEN_PAST_TEN);
        read(DEWI, List.copyOf(SOURCES.reversed()), ONE_TO_ELEVEN);
        read(DEWI, SOURCES, ELEVEN);

        assertThat(counts()).containsExactly(2, 1);
        assertThat(published())
                .containsExactly(
                        "dewi 2026-11-24T10:10:00Z 2026-11-24T11:00:00Z",
                        "dewi 2026-11-24T11:00:00Z 2026-11-24T12:00:00Z");
    }

    @Test
    void anotherReaderAnotherRoleAndOtherFieldsAreEntriesOfTheirOwn() {
        read(DEWI, SOURCES, TEN_PAST_TEN);
        read(new Reader(Actor.OFFICER, "joko"), SOURCES, TEN_PAST_TEN);
        read(new Reader(Actor.AGENCY, "dewi"), SOURCES, TEN_PAST_TEN);
        read(DEWI, List.of("dukcapil.person/name"), TEN_PAST_TEN);

        assertThat(counts()).containsExactly(1, 1, 1, 1);
        assertThat(published()).hasSize(4);
    }

    @Test
    void twentyLooksAtOnceAreOneEntry() throws Exception {
        Callable<Boolean> look = () -> {
            read(DEWI, SOURCES, TEN_PAST_TEN);
            return true;
        };
        try (var desks = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : desks.invokeAll(java.util.Collections.nCopies(20, look))) {
                assertThat(done.get()).isTrue();
            }
        }

        assertThat(counts()).containsExactly(20);
        assertThat(published()).hasSize(1);
    }

    @Test
    void aLookThatIsUndoneIsNoEntryAndTheNextOneIs() {
        var reads = new DataReads(jdbc, outbox, Clock.fixed(TEN_PAST_TEN, ZoneOffset.UTC));
        transaction.executeWithoutResult(undone -> {
            reads.record(application, DEWI, SOURCES);
            undone.setRollbackOnly();
        });
        assertThat(counts()).isEmpty();

        read(DEWI, SOURCES, ONE_TO_ELEVEN);

        assertThat(published()).containsExactly("dewi 2026-11-24T10:59:59.999999Z 2026-11-24T11:00:00Z");
    }
}
