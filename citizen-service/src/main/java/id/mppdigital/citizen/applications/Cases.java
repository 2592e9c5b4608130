package id.mppdigital.citizen.applications;

import id.mppdigital.citizen.erasure.Begun;
import id.mppdigital.citizen.erasure.ErasedAccounts;
import id.mppdigital.citizen.keys.CitizenKeys;
import id.mppdigital.citizen.keys.CopyPart;
import id.mppdigital.citizen.keys.CopyPart.Item;
import id.mppdigital.citizen.keys.PersonalData;
import id.mppdigital.platform.problem.Wording;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All cases. While one is open a part of it may be filed at any moment. */
@Repository
public class Cases implements PersonalData {
    private final JdbcClient jdbc;
    private final CitizenKeys keys;
    private final ErasedAccounts erased;

    Cases(JdbcClient jdbc, CitizenKeys keys, ErasedAccounts erased) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.erased = erased;
    }

    /** @param endedAt null while a part is open */
    public record Case(
            UUID id,
            String account,
            String lifeEvent,
            Instant openedAt,
            @Nullable Instant endedAt) {
        /** For people. */
        public String told() {
            return "%s (%s)".formatted(lifeEvent, id);
        }
    }

    /** As with {@link Applications#add}: no erasure misses it, and one from before brings nobody back. */
    @Transactional
    void open(UUID id, String account, String lifeEvent, Instant openedAt) {
        if (erased.cover(new Begun(account, id, openedAt))) {
            return;
        }
        keys.of(account);
        jdbc.sql("""
                insert into life_case (id, account, life_event, opened_at) values (:id, :account, :lifeEvent, :openedAt)
                on conflict (id) do nothing
                """)
                .param("id", id)
                .param("account", account)
                .param("lifeEvent", lifeEvent)
                .param("openedAt", openedAt)
                .update();
    }

    /** Does nothing when it is not known: its citizen may be erased. */
    void end(UUID id, Instant at) {
        jdbc.sql("update life_case set ended_at = :at where id = :id")
                .param("id", id)
                .param("at", at)
                .update();
    }

    /** The person's that are open, oldest first. */
    public List<Case> open(Collection<String> accounts) {
        return of(accounts).stream().filter(each -> each.endedAt() == null).toList();
    }

    private List<Case> of(Collection<String> accounts) {
        return jdbc.sql("select * from life_case where account in (:accounts) order by opened_at, id")
                .param("accounts", accounts)
                .query(Case.class)
                .list();
    }

    @Override
    public CopyPart copy(Collection<String> accounts) {
        var title = new Wording("Peristiwa hidup yang Anda laporkan", "Life events that you reported");
        return CopyPart.of(
                "cases",
                title,
                of(accounts),
                each -> List.of(
                        Item.of("caseId", "Nomor", "Id", each.id()),
                        Item.of("lifeEvent", "Peristiwa", "Life event", each.lifeEvent()),
                        Item.of("openedAt", "Dimulai", "Begun", each.openedAt()),
                        Item.of("endedAt", "Selesai", "Ended", each.endedAt())));
    }

    @Override
    public void erase(Collection<String> accounts) {
        jdbc.sql("delete from life_case where account in (:accounts)")
                .param("accounts", accounts)
                .update();
    }
}
