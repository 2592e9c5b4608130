package id.mppdigital.application.usage;

import id.mppdigital.application.lifecycle.Application;
import id.mppdigital.platform.events.NewEvent;
import id.mppdigital.platform.events.Outbox;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every read of a citizen's data by an agency. All are counted here. The ledger gets one entry for each reader,
 * application, set of fields and hour: otherwise a desk that polls would fill it.
 */
@Component
public class DataReads {
    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final Clock clock;

    DataReads(JdbcClient jdbc, Outbox outbox, Clock clock) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Records that these values are shown, unless the reader is the citizen or nothing is shown. It must run in the
     * transaction that reads: without the record nothing is shown.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Application application, Reader reader, Collection<String> sources) {
        record(application, reader, sources, List.of());
    }

    /** @param laws by which the service processes the specific data among them */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Application application, Reader reader, Collection<String> sources, List<String> laws) {
        if (reader.isCitizen() || sources.isEmpty()) {
            return;
        }
        var now = clock.instant();
        var read = DataRead.of(application, reader, sources, laws, now);
        if (count(read) == 1) {
            // An aggregate of its own: a number in the application's sequence would lock the application for every
            // read.
            var subject = read.readId().toString();
            outbox.append(new NewEvent(DataUsesTopic.NAME, DataRead.TYPE, subject, 1, read));
        }
    }

    /** How often the same values were read in this hour, including now. */
    private int count(DataRead read) {
        return jdbc.sql("""
                insert into data_read (id, application_id, reader_role, reader, sources, until, first_at, last_at, reads)
                values (:readId, :applicationId, :role, :reader, sha256(convert_to(:sources, 'UTF8')), :until, :at, :at, 1)
                on conflict (application_id, reader_role, reader, sources, until)
                do update set last_at = excluded.last_at, reads = data_read.reads + 1
                returning reads
                """)
                .paramSource(read)
                .param("reader", read.reader().id())
                .param("sources", String.join("\n", read.sources()))
                .query(Integer.class)
                .single();
    }
}
