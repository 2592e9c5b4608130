package id.mppdigital.notification.message;

import java.sql.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** All messages ever written. */
@Repository
class Messages {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    Messages(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Adds a message; false when its event already has one on its channel. */
    boolean add(Message message) {
        return jdbc.sql("""
                insert into message (id, event_id, channel, citizen_id, application_id, occasion, template_version, facts, at)
                values (:id, :eventId, :channel, :citizenId, :applicationId, :occasion, :version, cast(:facts as jsonb), :at)
                on conflict (event_id, channel) do nothing
                """)
                        .param("id", message.id())
                        .param("eventId", message.eventId())
                        .param("channel", message.channel())
                        .param("citizenId", message.citizenId())
                        .param("applicationId", message.applicationId())
                        .param("occasion", message.occasion().name())
                        .param("version", message.templateVersion())
                        .param("facts", json.writeValueAsString(message.facts()))
                        .param("at", Timestamp.from(message.at()))
                        .update()
                == 1;
    }
}
