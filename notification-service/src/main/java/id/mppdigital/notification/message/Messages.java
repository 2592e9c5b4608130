package id.mppdigital.notification.message;

import id.mppdigital.notification.template.Templates;
import id.mppdigital.platform.events.Ids;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** All messages ever written. */
@Repository
class Messages {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Templates templates;

    Messages(JdbcClient jdbc, JsonMapper json, Templates templates) {
        this.jdbc = jdbc;
        this.json = json;
        this.templates = templates;
    }

    /** Adds a message for each channel; returns those that are new. */
    List<MessageWritten> add(News news, List<String> channels) {
        var application = news.application();
        return jdbc.sql("""
                insert into message (id, event_id, channel, citizen_id, application_id, occasion, template_version, facts, at)
                select id, :eventId, channel, :citizenId, :applicationId, :occasion, :version, cast(:facts as jsonb), :at
                from unnest(cast(:ids as uuid[]), cast(:channels as text[])) as fresh (id, channel)
                on conflict (event_id, channel) do nothing
                returning id, channel
                """)
                .param("ids", channels.stream().map(_ -> Ids.next().toString()).toArray(String[]::new))
                .param("channels", channels.toArray(String[]::new))
                .param("eventId", news.eventId())
                .param("citizenId", application.citizenId())
                .param("applicationId", application.applicationId())
                .param("occasion", news.occasion())
                .param("version", templates.current())
                .param("facts", json.writeValueAsString(application.facts()))
                .param("at", news.at())
                .query((row, number) -> new MessageWritten(
                        row.getObject("id", UUID.class), row.getString("channel"), application.citizenId(), news.at()))
                .list();
    }
}
