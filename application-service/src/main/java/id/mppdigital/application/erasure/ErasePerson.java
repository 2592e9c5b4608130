package id.mppdigital.application.erasure;

import id.mppdigital.application.erasure.ErasedCitizens.Erasure;
import id.mppdigital.application.lifecycle.ApplicationChanges;
import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.application.lifecycle.Applications;
import id.mppdigital.application.lifecycle.Change;
import id.mppdigital.application.lifecycle.Move;
import id.mppdigital.application.secrecy.Owner;
import id.mppdigital.application.status.ApplicationStatus;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases what is held of an account from before its erasure; what is newer belongs to who came back with the account. An
 * application that is open was on its way while citizen-service decided: it is withdrawn, as nobody is left to whom its
 * agency could owe an outcome.
 */
@Component
class ErasePerson {
    /** What a representative's erasure leaves of them in the applications that they filed for somebody else. */
    private static final List<String> AS_REPRESENTATIVE = List.of("""
            update timeline set actor_id = 'erased-' || application_id
            where actor = 'CITIZEN' and actor_id = :citizen and at <= :at
            and application_id in (select application_id from acting where representative = :citizen)
            """, """
            update acting set representative = 'erased-' || application_id, receipt_code = null
            where representative = :citizen
            and application_id in (select application_id from timeline where sequence = 1 and at <= :at)
            """, """
            update life_case set representative = 'erased-' || id where representative = :citizen and opened_at <= :at
            """);

    private static final String REASON = "citizen-erased";

    /** What goes with each of a citizen's applications. */
    private static final List<String> OF_APPLICATIONS = List.of(
            "delete from dossier_key where application_id = any(:ids)",
            "delete from dossier where application_id = any(:ids)",
            "delete from issued_documents where application_id = any(:ids)",
            "delete from note where application_id = any(:ids)",
            "delete from bill where application_id = any(:ids)",
            "delete from verification where application_id = any(:ids)",
            "delete from found_facts where application_id = any(:ids)",
            "delete from changed_fact where application_id = any(:ids)",
            "delete from objection where application_id = any(:ids)",
            """
            delete from idempotency_key where scope in (
                select 'correct ' || application_id || ' ' || representative from acting where application_id = any(:ids))
            """,
            "delete from acting where application_id = any(:ids)",
            "delete from used_statement where application_id = any(:ids)",
            "update timeline set remarks = null where application_id = any(:ids)",
            """
            update timeline set actor_id = 'erased-' || application_id
            where application_id = any(:ids) and actor = 'CITIZEN'
            """);

    private final JdbcClient jdbc;
    private final ErasedCitizens erased;
    private final Applications applications;
    private final ApplicationChanges changes;
    private final Clock clock;

    ErasePerson(
            JdbcClient jdbc,
            ErasedCitizens erased,
            Applications applications,
            ApplicationChanges changes,
            Clock clock) {
        this.jdbc = jdbc;
        this.erased = erased;
        this.applications = applications;
        this.changes = changes;
        this.clock = clock;
    }

    /** @param at when citizen-service erased them; repeating it changes nothing */
    @Transactional
    public void erase(String citizen, Instant at) {
        erased.add(new Erasure(citizen, at));
        forgetDrafts(citizen, at);
        forgetKeys(citizen, at); // while it is known what they filed for others
        AS_REPRESENTATIVE.forEach(sql -> run(sql, citizen, at));
        var left = leaveToNobody(citizen, at);
        // Before a part is withdrawn: what followed for its case would be told to its citizen.
        forgetCases(citizen, at);
        left.forEach(this::withdraw);
        destroyKeys(left, Owner::application);
        var ids = left.toArray(UUID[]::new);
        OF_APPLICATIONS.forEach(sql -> jdbc.sql(sql).param("ids", ids).update());
    }

    /** Before the rows: it waits for whoever is about to write with one of them. */
    private void destroyKeys(List<UUID> ids, Function<UUID, Owner> owner) {
        var owners = ids.stream().map(owner).map(Owner::name).toArray(String[]::new);
        jdbc.sql("delete from person_key where owner = any(:owners)")
                .param("owners", owners)
                .update();
    }

    /** Their keys before them: whoever saves one holds its key. Of what has gone already the key may be there still. */
    private void forgetDrafts(String citizen, Instant at) {
        var keys = jdbc.sql("select id from person_key where owner ^@ :drafts order by id for update")
                .param("drafts", Owner.draftsOf(citizen))
                .query(UUID.class)
                .list();
        jdbc.sql("""
                delete from person_key
                where id = any(:keys)
                and not exists (select from draft where draft.owner = person_key.owner and changed_at > :at)
                """)
                .param("keys", keys.toArray(UUID[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        run("delete from draft where citizen_id = :citizen and changed_at <= :at", citizen, at);
    }

    /** The scope of a key of repetition ends with the account. */
    private void forgetKeys(String citizen, Instant at) {
        run("delete from idempotency_key where scope = 'submit ' || :citizen and claimed_at <= :at", citizen, at);
        run("""
                delete from idempotency_key
                where claimed_at <= :at and scope in (
                    select kind || ' ' || id || ' ' || :citizen
                    from (select id from application
                          where citizen_id = :citizen and coalesce(begun_at, submitted_at) <= :at
                          union select application_id from acting where representative = :citizen) filed,
                        unnest(array['correct', 'move']) kind)
                """, citizen, at);
    }

    /** With their parts and what these keep. Applications were locked before: a case comes after them everywhere. */
    private void forgetCases(String citizen, Instant at) {
        run("delete from idempotency_key where scope = 'case ' || :citizen and claimed_at <= :at", citizen, at);
        run("""
                delete from idempotency_key
                where claimed_at <= :at and scope in (
                    select 'case ' || c.id || ' ' || p.code || ' ' || :citizen
                    from life_case c join case_part p on p.case_id = c.id where c.citizen_id = :citizen)
                """, citizen, at);
        // Locked before their keys, in the order of whoever saves an answer for one of them.
        var cases = jdbc.sql("""
                select id from life_case where citizen_id = :citizen and opened_at <= :at order by id for update
                """)
                .param("citizen", citizen)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list();
        destroyKeys(cases, Owner::lifeCase);
        run("delete from life_case where citizen_id = :citizen and opened_at <= :at", citizen, at);
    }

    /** Whoever moves one of them waits from here on, or this waits for them. */
    private List<UUID> leaveToNobody(String citizen, Instant at) {
        return jdbc.sql("""
                update application set citizen_id = 'erased-' || id, receipt_code = null
                where citizen_id = :citizen and coalesce(begun_at, submitted_at) <= :at
                returning id
                """)
                .param("citizen", citizen)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list();
    }

    /** Its agency hears of it by the event, which names nobody any more. */
    private void withdraw(UUID id) {
        var open = applications.lock(new ApplicationId(id));
        if (open.status().awaitsProduct()) {
            var move = Move.bySystem(ApplicationStatus.WITHDRAWN, REASON);
            changes.make(Change.moved(open.status(), open.move(move, clock.instant()), move));
        }
    }

    private void run(String sql, String citizen, Instant at) {
        jdbc.sql(sql)
                .param("citizen", citizen)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
