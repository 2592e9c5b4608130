package id.mppdigital.application.cases.news;

import id.mppdigital.application.cases.news.CaseChanged.Change;
import id.mppdigital.application.cases.news.CaseChanged.EventNamed;
import id.mppdigital.application.cases.news.CaseChanged.PartChanged;
import id.mppdigital.application.catalog.BilingualText;
import id.mppdigital.application.lifecycle.Application.ServiceRef;
import id.mppdigital.platform.events.NewEvent;
import id.mppdigital.platform.events.Outbox;
import id.mppdigital.platform.sql.SqlArray;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Publishes what a case's citizen is told, and who submitted it for them as long as the power stands, in the
 * transaction of the change and as the table then stands. Each case counts its news, so that they stay in order.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CaseNews {
    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final Clock clock;

    CaseNews(JdbcClient jdbc, Outbox outbox, Clock clock) {
        this.clock = clock;
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    public void asks(UUID caseId, UUID part) {
        tell(caseId, Change.PART_ASKS, List.of(part));
    }

    /** @param followers parts for which something follows */
    public void late(UUID caseId, UUID part, List<UUID> followers) {
        tell(caseId, Change.PART_LATE, with(part, followers));
    }

    /** @param followers parts for which something follows */
    public void refused(UUID caseId, UUID part, List<UUID> followers) {
        tell(caseId, Change.PART_REFUSED, with(part, followers));
    }

    private static List<UUID> with(UUID part, List<UUID> followers) {
        return Stream.concat(Stream.of(part), followers.stream()).toList();
    }

    /** @param parts all of them */
    public void ended(UUID caseId, List<UUID> parts) {
        tell(caseId, Change.ENDED, parts);
    }

    private void tell(UUID caseId, Change change, List<UUID> parts) {
        var told = jdbc.sql("""
                update life_case set news = news + 1 where id = :id
                returning citizen_id, mall, opened_at, life_event, version, name, news,
                          case when acting_until > :now
                                and not exists (select from ended_representation ended
                                                where ended.representation = life_case.representation
                                                  and ended.ended_at >= life_case.acting_signed_at)
                               then representative end as representative
                """)
                .param("id", caseId)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Told.class)
                .single();
        var data = new CaseChanged(
                caseId,
                told.citizenId(),
                told.representative(),
                told.mall(),
                told.event(),
                told.openedAt(),
                change,
                named(parts));
        outbox.append(new NewEvent(CasesTopic.NAME, CaseChanged.TYPE, caseId.toString(), told.news(), data));
    }

    private record Told(
            String citizenId,
            String mall,
            Instant openedAt,
            Event named,
            long news,
            @Nullable String representative) {
        private record Event(String lifeEvent, int version, BilingualText name) {}

        EventNamed event() {
            return new EventNamed(named.lifeEvent(), named.version(), named.name());
        }
    }

    private List<PartChanged> named(List<UUID> parts) {
        return jdbc
                .sql("""
                select p.code, p.state, p.service, p.version, s.name
                  from unnest(cast(:parts as uuid[])) with ordinality as told (id, nth)
                  join case_part p on p.id = told.id
                  join service s on s.code = p.service and s.version = p.version
                 order by told.nth
                """)
                .param("parts", SqlArray.of(parts, id -> id, UUID[]::new))
                .query(PartRow.class)
                .list()
                .stream()
                .map(PartRow::changed)
                .toList();
    }

    private record PartRow(String code, String state, Service named) {
        private record Service(String service, int version, BilingualText name) {}

        PartChanged changed() {
            return new PartChanged(code, new ServiceRef(named.service(), named.version(), named.name()), state);
        }
    }
}
