package id.mppdigital.citizen.representation;

import id.mppdigital.citizen.keys.CopyPart;
import id.mppdigital.citizen.keys.CopyPart.Item;
import id.mppdigital.citizen.keys.PersonalData;
import id.mppdigital.platform.problem.Wording;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * A person's representations, for their copy and their erasure. Erased first of all: who was only asked is found by the
 * citizen's own row, and whoever decides locks a representation before the ledger.
 */
@Repository
@Order(0)
class OwnRepresentations implements PersonalData {
    private final JdbcClient jdbc;
    private final TellEnded tellEnded;
    private final Clock clock;

    OwnRepresentations(JdbcClient jdbc, TellEnded tellEnded, Clock clock) {
        this.jdbc = jdbc;
        this.tellEnded = tellEnded;
        this.clock = clock;
    }

    /** Their part of each; the other person's name and number are that person's. */
    @Override
    public CopyPart copy(Collection<String> accounts) {
        var title = new Wording("Orang tua dan kuasa", "Parents and powers of attorney");
        var held = jdbc.sql("""
                select * from representation where principal in (:accounts) or representative in (:accounts)
                order by proposed_at, id
                """)
                .param("accounts", accounts)
                .query((row, n) -> RepresentationRows.read(row))
                .list();
        return CopyPart.of(
                "representations",
                title,
                held,
                each -> List.of(
                        Item.of("kind", "Jenis", "Kind", each.kind()),
                        Item.of("state", "Keadaan", "State", each.state()),
                        Item.of("side", "Anda sebagai", "You are", each.sideOf(accounts)),
                        Item.of("services", "Layanan", "Services", each.power().services()),
                        Item.of("actions", "Tindakan", "Actions", each.power().actions()),
                        Item.of("until", "Berlaku sampai", "Until", each.power().until()),
                        Item.of(
                                "proposedAt",
                                "Diusulkan",
                                "Proposed",
                                each.times().proposedAt()),
                        Item.of(
                                "decidedAt",
                                "Diputuskan",
                                "Decided",
                                each.times().decidedAt()),
                        Item.of("endedAt", "Diakhiri", "Ended", each.times().endedAt())));
    }

    /** The other person follows nothing of theirs from then on. */
    @Override
    public void erase(Collection<String> accounts) {
        var gone = jdbc.sql("""
                delete from representation
                where principal in (:accounts) or representative in (:accounts) or proposed_by in (:accounts)
                   or asked_index in (select nik_index from citizen where id in (:accounts))
                returning id
                """).param("accounts", accounts).query(UUID.class).list();
        gone.forEach(id -> tellEnded.of(id, clock.instant()));
    }
}
