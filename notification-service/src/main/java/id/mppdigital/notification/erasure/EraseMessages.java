package id.mppdigital.notification.erasure;

import id.mppdigital.notification.contact.CitizenErased;
import java.time.ZoneOffset;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Deletes what is held of an account from before its erasure, in the transaction of the event: messages too that tell
 * later of what it began before. What is newer belongs to who came back with the account.
 */
@Component
class EraseMessages {
    private final JdbcClient jdbc;

    EraseMessages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void erase(CitizenErased erased) {
        waitForWriters();
        lockInbox(erased);
        run(erased, """
                insert into erased_citizen (citizen_id, at) values (:citizenId, :at)
                on conflict (citizen_id) do update set at = greatest(erased_citizen.at, excluded.at)
                """);
        // Every event has its message in the inbox, so those on other channels are found by it.
        run(erased, """
                delete from message
                where citizen_id = :citizenId and coalesce(begun_at, at) <= :at and event_id in (
                    select event_id from message join citizen_inbox_message entry on entry.message_id = message.id
                    where entry.citizen_id = :citizenId)
                """);
        run(erased, """
                update citizen_inbox set unread = (
                    select count(*) from citizen_inbox_message where citizen_id = :citizenId and read_at is null)
                where citizen_id = :citizenId
                """);
        run(erased, """
                delete from citizen_inbox where citizen_id = :citizenId
                and not exists (select from citizen_inbox_message where citizen_id = :citizenId)
                """);
        run(erased, "delete from preference where citizen_id = :citizenId and updated_at <= :at");
    }

    /** A message that is being written at this moment is seen, and the next one sees that its citizen was erased. */
    private void waitForWriters() {
        jdbc.sql("lock table message in share row exclusive mode").update();
    }

    /** The inbox before its messages, as whoever reads one does it. */
    private void lockInbox(CitizenErased erased) {
        jdbc.sql("select 1 from citizen_inbox where citizen_id = :citizenId for update")
                .param("citizenId", erased.citizenId())
                .query(Integer.class)
                .optional();
    }

    private void run(CitizenErased erased, String sql) {
        jdbc.sql(sql)
                .param("citizenId", erased.citizenId())
                .param("at", erased.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}
