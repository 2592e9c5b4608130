package id.mppdigital.application.cases;

import id.mppdigital.application.cases.CaseView.EventNamed;
import id.mppdigital.application.cases.CaseView.PartView;
import id.mppdigital.application.cases.CaseView.RuleView;
import id.mppdigital.application.cases.CaseView.Waits;
import id.mppdigital.application.cases.saga.CaseRows;
import id.mppdigital.application.cases.saga.PartState;
import id.mppdigital.application.cases.standing.TellOpenCases;
import id.mppdigital.application.catalog.BilingualText;
import id.mppdigital.application.dossier.Later;
import id.mppdigital.application.lifecycle.Application.ServiceRef;
import id.mppdigital.application.status.ApplicationStatus;
import id.mppdigital.platform.paging.Cursor;
import id.mppdigital.platform.paging.Page;
import id.mppdigital.platform.sql.SqlArray;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All cases. A case belongs to the citizen who began it; others don't find it. */
@Repository
class Cases {
    private final JdbcClient jdbc;
    private final TellOpenCases open;
    private final Clock clock;

    Cases(JdbcClient jdbc, TellOpenCases open, Clock clock) {
        this.open = open;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(UUID id, StoreCase.Accepted accepted) {
        var now = clock.instant();
        var submitter = Submitter.of(accepted);
        open.opened(new TellOpenCases.Opened(
                id, submitter.citizenId(), accepted.event().code(), now));
        jdbc.sql("""
            insert into life_case (id, citizen_id, life_event, version, name, mall, client, opened_at,
                                   representative, representation, acting_signed_at, acting_until, told)
            values (:id, :citizenId, :code, :version, :name, :mall, :client, :now,
                    :representative, :representation, :signedAt, :until, true)
            """)
                .paramSource(accepted.event())
                .paramSource(submitter)
                .param("id", id)
                .param("client", accepted.applicant().client())
                .param("mall", accepted.mall())
                .param("now", now)
                .update();
    }

    private record Submitter(
            String citizenId,
            @Nullable String representative,
            @Nullable UUID representation,
            @Nullable Instant signedAt,
            @Nullable Instant until) {
        static Submitter of(StoreCase.Accepted accepted) {
            var acting = accepted.acting();
            return acting == null
                    ? new Submitter(accepted.applicant().citizenId(), null, null, null, null)
                    : new Submitter(
                            acting.principal().citizenId(),
                            acting.representative().citizenId(),
                            acting.representation(),
                            Instant.ofEpochSecond(acting.signedAt()),
                            Instant.ofEpochSecond(acting.until()));
        }
    }

    /**
     * A case of the account, or that the account submitted for somebody.
     *
     * @throws id.mppdigital.platform.problem.Problem 404 {@code not-found}, also for another's
     */
    CaseView get(UUID id, String account) {
        var found = jdbc.sql("select * from life_case where id = :id and (citizen_id = :account or "
                        + CaseRows.REPRESENTED + ")")
                .param("id", id)
                .param("account", account)
                .param("now", clock.instant())
                .query(CaseRow.class)
                .optional()
                .orElseThrow(CaseRows::unknown);
        return views(List.of(found)).getFirst();
    }

    /**
     * An account's own, the newest first.
     *
     * @param forOthers those that it submitted for others instead
     */
    Page<CaseView> of(String account, boolean forOthers, int limit, @Nullable String after) {
        var most = Page.limit(limit);
        var whose = forOthers ? CaseRows.REPRESENTED : "citizen_id = :account";
        var found = jdbc.sql("select * from life_case where " + whose + """
               and (cast(:after as uuid) is null or id < cast(:after as uuid))
             order by id desc limit :limit
            """)
                .param("account", account)
                .param("now", clock.instant())
                .param(
                        "after",
                        after == null ? null : Cursor.decode(after).parts().getFirst())
                .param("limit", most + 1)
                .query(CaseRow.class)
                .list();
        return Page.of(views(found), most, last -> Cursor.of(last.id().toString()));
    }

    private record CaseRow(
            UUID id,
            Named event,
            String mall,
            Instant openedAt,
            @Nullable Instant endedAt,
            @Nullable UUID representation) {
        private record Named(String lifeEvent, int version, BilingualText name) {}

        CaseView with(List<PartRow> parts, Instant now) {
            var named = new EventNamed(event.lifeEvent(), event.version(), event.name());
            var views = parts.stream().map(part -> part.view(now)).toList();
            return new CaseView(id, named, mall, openedAt, endedAt, representation, views);
        }
    }

    private List<CaseView> views(List<CaseRow> rows) {
        var now = clock.instant();
        var parts = parts(rows.stream().map(CaseRow::id).toList());
        return rows.stream()
                .map(row -> row.with(parts.getOrDefault(row.id(), List.of()), now))
                .toList();
    }

    private record PartRow(
            UUID caseId,
            PartNamed named,
            RuleView rules,
            PartState state,
            @Nullable Filed filed,
            @Nullable Held held) {
        private record PartNamed(String code, String service, int version, BilingualText name) {}

        private record Filed(
                UUID applicationId,
                String registrationNumber,
                ApplicationStatus status,
                @Nullable Instant lateAt) {
            CaseView.Filed view(Instant now) {
                var late = lateAt != null && lateAt.isBefore(now) && status.awaitsAgency();
                return new CaseView.Filed(applicationId, registrationNumber, status, lateAt, late);
            }
        }

        private record Held(@Nullable Later asks, @Nullable String reason) {}

        PartView view(Instant now) {
            return new PartView(
                    named.code(),
                    new ServiceRef(named.service(), named.version(), named.name()),
                    rules,
                    state,
                    filed == null ? null : filed.view(now),
                    held == null ? null : new Waits(held.asks(), held.reason()));
        }
    }

    private Map<UUID, List<PartRow>> parts(List<UUID> cases) {
        return jdbc
                .sql("""
                    select p.case_id, p.code, p.service, p.version, s.name, p.depends_on, p.on_refused, p.on_late,
                           p.deadline, p.state,
                           a.id as application_id, a.registration_number, a.status, p.late_at,
                           case when p.state = 'ASKS' then p.asks end as asks,
                           case when p.state = 'READY' then t.reason end as reason
                      from case_part p
                      join service s on s.code = p.service and s.version = p.version
                      left join application a on a.id = p.application_id
                      left join part_start t on t.part_id = p.id and t.state <> 'DONE'
                     where p.case_id = any(cast(:cases as uuid[]))
                     order by p.case_id, p.position
                    """)
                .param("cases", SqlArray.of(cases, id -> id, UUID[]::new))
                .query(PartRow.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(PartRow::caseId));
    }
}
