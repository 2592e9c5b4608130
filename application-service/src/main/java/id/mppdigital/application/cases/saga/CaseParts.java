package id.mppdigital.application.cases.saga;

import id.mppdigital.application.catalog.LifeEvent;
import id.mppdigital.application.catalog.LifeEvent.Deadline;
import id.mppdigital.application.dossier.Dossier;
import id.mppdigital.application.dossier.Later;
import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.application.refusal.ApplicationRefusal;
import id.mppdigital.application.secrecy.Owner;
import id.mppdigital.application.secrecy.PersonSeal;
import id.mppdigital.platform.events.Ids;
import id.mppdigital.platform.problem.Problem;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The parts of all cases. A part that was not filed yet keeps its checked dossier, sealed with its case's key; it is lost
 * as soon as the part is filed or stopped.
 */
@Repository
public class CaseParts {
    private final JdbcClient jdbc;
    private final PersonSeal seal;
    private final Clock clock;

    CaseParts(JdbcClient jdbc, PersonSeal seal, Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.clock = clock;
    }

    /** A part that waits for no other. */
    public void addFiled(UUID caseId, int position, LifeEvent.Part part, ApplicationId application, ZoneId zone) {
        var deadline = part.deadline();
        var lateAt = deadline == null ? null : deadline.after(clock.instant(), zone);
        add(caseId, position, part, new Begun(PartState.FILED, application, lateAt, null));
    }

    /**
     * Adds a part that waits for others.
     *
     * @throws Problem 409 {@code representation-used} when another part waits with the same statement
     */
    public void addWaiting(UUID caseId, int position, LifeEvent.Part part, Waiting waiting) {
        try {
            add(caseId, position, part, new Begun(PartState.WAITING, null, null, waiting));
        } catch (DuplicateKeyException _) {
            throw Problem.of(ApplicationRefusal.REPRESENTATION_USED);
        }
    }

    /**
     * What is kept until a part starts.
     *
     * @param statement by which it is filed for somebody else; null for oneself
     * @param actions all that the power covers in the part's service; null for oneself
     */
    public record Waiting(
            Dossier dossier,
            @Nullable UUID statement,
            @Nullable Set<String> actions) {}

    private record Begun(
            PartState state,
            @Nullable ApplicationId applicationId,
            @Nullable Instant lateAt,
            @Nullable Waiting waiting) {}

    private void add(UUID caseId, int position, LifeEvent.Part part, Begun begun) {
        var waiting = begun.waiting();
        jdbc.sql("""
                insert into case_part (id, case_id, position, code, service, version, depends_on, on_refused, on_late,
                                       deadline, state, since, application_id, late_at, later_fields, later_documents,
                                       dossier, statement,
                                       actions)
                values (:id, :caseId, :position, :code, :service, :version, :dependsOn, :onRefused, :onLate,
                        :deadline, :state, :now, :applicationId, :lateAt, :laterFields, :laterDocuments,
                        cast(:dossier as jsonb), :statement, cast(:actions as text[]))
                """)
                .param("dossier", waiting == null ? null : sealed(caseId, waiting.dossier()))
                .paramSource(part)
                .paramSource(begun)
                .param("service", part.service().service())
                .param("version", part.service().version())
                .param("id", Ids.next())
                .param("caseId", caseId)
                .param("position", position)
                .param("laterFields", part.filling().laterFields().toArray(String[]::new))
                .param("laterDocuments", part.filling().laterDocuments().toArray(String[]::new))
                .param("now", clock.instant())
                .update();
    }

    /** The case that an application is a part of, with the part's code. */
    Optional<Place> placeOf(ApplicationId application) {
        return jdbc.sql("select case_id, code from case_part where application_id = :application")
                .param("application", application.value())
                .query(Place.class)
                .optional();
    }

    record Place(UUID caseId, String code) {}

    /** The filed parts that it depends on, in the order in which the life event names them. */
    List<Before> before(Kept kept) {
        return jdbc.sql("""
                select application_id, later_fields from case_part
                 where case_id = :case and code = any(cast(:codes as text[])) and application_id is not null
                 order by array_position(cast(:codes as text[]), code)
                """)
                .param("case", kept.caseId())
                .param("codes", kept.after().dependsOn().toArray(String[]::new))
                .query(Before.class)
                .list();
    }

    /** @param laterFields what was found, or asked, only when it started */
    record Before(UUID applicationId, List<String> laterFields) {}

    public PartTable of(UUID caseId) {
        return new PartTable(
                jdbc.sql("""
                select id, code, depends_on, on_refused, on_late, state, goes_on, late_told as late, application_id
                  from case_part where case_id = :case order by position
                """).param("case", caseId).query(Part.class).list());
    }

    /** What a part that was not filed yet keeps, and what it is for. */
    public Optional<Kept> kept(UUID part) {
        return jdbc.sql("""
                select p.id, p.case_id, p.dossier, p.depends_on, p.later_fields, p.later_documents, p.asks, p.deadline,
                       p.service, p.version, c.citizen_id, c.mall, c.client, c.opened_at,
                       p.statement, p.actions, c.representation, c.representative, c.acting_signed_at, c.acting_until
                  from case_part p join life_case c on c.id = p.case_id
                 where p.id = :part and p.dossier is not null
                """).param("part", part).query(Kept.class).optional();
    }

    public record Kept(
            UUID id,
            UUID caseId,
            String dossier,
            After after,
            @Nullable Later asks,
            @Nullable Deadline deadline,
            Target target) {
        /** By which statement somebody files it for the citizen of the case. */
        public record By(
                UUID statement,
                @Nullable List<String> actions,
                UUID representation,
                String representative,
                Instant actingSignedAt,
                Instant actingUntil) {}

        /** What the parts before it bring. */
        public record After(List<String> dependsOn, List<String> laterFields, List<String> laterDocuments) {}

        /**
         * Where it is to be filed, by whom.
         *
         * @param by null where citizens file for themselves
         */
        public record Target(
                String service,
                int version,
                String citizenId,
                String mall,
                String client,
                Instant openedAt,
                @Nullable By by) {}
    }

    /** @throws Problem 404 {@code citizen-erased}, as of a case that a backup brought back */
    public Dossier open(Kept kept) {
        return seal.of(Owner.lifeCase(kept.caseId()))
                .open(kept.dossier(), Dossier.class)
                .orElseThrow(() -> Problem.of(ApplicationRefusal.CITIZEN_ERASED));
    }

    private String sealed(UUID caseId, Dossier dossier) {
        return seal.seal(Owner.lifeCase(caseId), dossier);
    }
}
