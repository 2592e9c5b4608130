package id.mppdigital.citizen.representation;

import id.mppdigital.citizen.identity.Citizen;
import id.mppdigital.citizen.identity.Citizens;
import id.mppdigital.citizen.identity.Nik;
import id.mppdigital.citizen.keys.CitizenKeys;
import id.mppdigital.citizen.representation.Representation.Side;
import id.mppdigital.citizen.representation.Representation.State;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All representations. */
@Repository
class Representations {
    /** Those that a person takes part in, or is asked about. */
    private static final String MINE = """
            (principal in (:accounts) or representative in (:accounts)
             or state in ('PROPOSED', 'REFUSED') and asked_index = :index)
            """;

    private final JdbcClient jdbc;
    private final Citizens citizens;
    private final CitizenKeys keys;

    Representations(JdbcClient jdbc, Citizens citizens, CitizenKeys keys) {
        this.jdbc = jdbc;
        this.citizens = citizens;
        this.keys = keys;
    }

    /** Newest first; at most as many as one page holds. */
    List<Representation> of(Citizen citizen, int limit) {
        return jdbc.sql("select * from representation where " + MINE + " order by proposed_at desc, id limit :limit")
                .param("accounts", citizen.accounts())
                .param("index", citizens.indexOf(citizen.nik()))
                .param("limit", limit)
                .query((row, n) -> RepresentationRows.read(row))
                .list();
    }

    /** Empty also for one that is somebody else's. */
    Optional<Representation> find(UUID id, Citizen citizen) {
        return jdbc.sql("select * from representation where id = :id and " + MINE)
                .param("id", id)
                .param("accounts", citizen.accounts())
                .param("index", citizens.indexOf(citizen.nik()))
                .query((row, n) -> RepresentationRows.read(row))
                .optional();
    }

    /** Whoever's it is, as long as it is in force. */
    Optional<Representation> standing(UUID id) {
        return jdbc.sql("select * from representation where id = :id and state = 'ACTIVE'")
                .param("id", id)
                .query((row, n) -> RepresentationRows.read(row))
                .optional();
    }

    /** Until the transaction ends, nobody else of this person proposes anything. */
    void lock(Citizen citizen) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:person, 51))")
                .param("person", String.join(",", citizen.accounts()))
                .query((row, n) -> true)
                .single();
    }

    int openProposals(Citizen citizen) {
        return jdbc.sql("""
                select count(*) from representation
                where state = 'PROPOSED' and proposed_by in (:accounts) and valid_until > now()
                """)
                .param("accounts", citizen.accounts())
                .query(Integer.class)
                .single();
    }

    /** False when the id is taken; nothing is stored then. */
    boolean propose(Representation proposed, Nik asked) {
        var account = proposed.parties().proposedBy();
        var key = keys.of(account);
        return insert(proposed, citizens.indexOf(asked), key.lock(place(proposed.id()), asked.digits()));
    }

    /** A parent's; if they have one for the child already, that one stands again. */
    UUID addParent(Representation parent) {
        insert(parent, null, null);
        return jdbc.sql("""
                update representation set state = 'ACTIVE', ended_at = null, end_told = false
                where kind = 'PARENT' and representative = :representative and principal = :principal
                returning id
                """).paramSource(parent.parties()).query(UUID.class).single();
    }

    Optional<Representation> ofChild(Collection<String> parent, String child) {
        return jdbc.sql("""
                select * from representation
                where kind = 'PARENT' and representative in (:parent) and principal = :child
                """)
                .param("parent", parent)
                .param("child", child)
                .query((row, n) -> RepresentationRows.read(row))
                .optional();
    }

    /** The accounts of the parents who act for a child. */
    Set<String> parentsOf(Collection<String> child) {
        return Set.copyOf(
                jdbc.sql("""
                select distinct representative from representation
                where kind = 'PARENT' and state = 'ACTIVE' and principal in (:child)
                """).param("child", child).query(String.class).list());
    }

    private boolean insert(Representation added, byte @Nullable [] askedIndex, byte @Nullable [] askedNik) {
        var power = added.power();
        return jdbc.sql("""
                insert into representation (id, kind, state, principal, representative, proposed_by, asked_index,
                                            asked_nik, services, actions, valid_until, proposed_at, decided_at)
                values (:id, :kind, :state, :principal, :representative, :proposedBy, :askedIndex,
                        :askedNik, :services, :actions, :until, :proposedAt, :decidedAt)
                on conflict do nothing
                """)
                        .param("id", added.id())
                        .param("kind", added.kind().name())
                        .param("state", added.state().name())
                        .paramSource(added.parties())
                        .param("askedIndex", askedIndex)
                        .param("askedNik", askedNik)
                        .param("services", power.services().toArray(String[]::new))
                        .param(
                                "actions",
                                power.actions().stream().map(Enum::name).toArray(String[]::new))
                        .param("until", utc(power.until()))
                        .param("proposedAt", utc(added.times().proposedAt()))
                        .param("decidedAt", utc(added.times().decidedAt()))
                        .update()
                == 1;
    }

    /** False when somebody decided or ended it meanwhile. */
    boolean accept(Representation proposed, Side asked, String account, Instant at) {
        return jdbc.sql("""
                update representation set state = 'ACTIVE', decided_at = :at,
                    principal = case when :asPrincipal then :account else principal end,
                    representative = case when :asPrincipal then representative else :account end
                where id = :id and state = 'PROPOSED'
                """)
                        .param("id", proposed.id())
                        .param("asPrincipal", asked == Side.PRINCIPAL)
                        .param("account", account)
                        .param("at", utc(at))
                        .update()
                == 1;
    }

    /** False when somebody decided it meanwhile. */
    boolean refuse(Representation proposed, Instant at) {
        return jdbc.sql("""
                update representation set state = 'REFUSED', decided_at = :at where id = :id and state = 'PROPOSED'
                """).param("id", proposed.id()).param("at", utc(at)).update() == 1;
    }

    /** A proposal that is taken back is gone: nobody ever acted by it. False when that or its end came before. */
    boolean end(Representation open, Instant at) {
        var sql = open.state() == State.PROPOSED
                ? "delete from representation where id = :id and state = 'PROPOSED'"
                : "update representation set state = 'ENDED', ended_at = :at, end_told = true where id = :id and state = 'ACTIVE'";
        return jdbc.sql(sql).param("id", open.id()).param("at", utc(at)).update() == 1;
    }

    /** Whom the proposer has asked, as the proposer wrote it; empty for a parent's, and once the key is destroyed. */
    Optional<Nik> asked(Representation proposed) {
        return jdbc.sql("select asked_nik from representation where id = :id and asked_nik is not null")
                .param("id", proposed.id())
                .query(byte[].class)
                .optional()
                .flatMap(locked -> keys.open(proposed.parties().proposedBy(), place(proposed.id()), locked))
                .map(Nik::new);
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    private static String place(UUID id) {
        return "representation.asked_nik/" + id;
    }
}
