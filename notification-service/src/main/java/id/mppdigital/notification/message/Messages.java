package id.mppdigital.notification.message;

import id.mppdigital.notification.template.Templates;
import id.mppdigital.platform.events.Ids;
import id.mppdigital.platform.sql.SqlArray;
import java.util.HashSet;
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

    /** A message that may have been written before, when its event came for the first time. */
    record Draft(UUID id, String channel, News news) {
        static Draft of(String channel, News news) {
            return new Draft(Ids.next(), channel, news);
        }

        private MessageWritten written() {
            return new MessageWritten(id, channel, news.about().citizenId(), news.at(), news.traceparent());
        }
    }

    /** Adds them, but those of what an erased citizen began before the erasure; returns those that are new, in their order. */
    List<MessageWritten> add(List<Draft> drafts) {
        var added = new HashSet<>(jdbc.sql("""
                insert into message
                    (id, event_id, channel, citizen_id, application_id, occasion, template_version, facts, at, begun_at)
                select id, event_id, channel, citizen_id, application_id, occasion, :version, facts::jsonb, at, begun_at
                from unnest(
                        :ids, :events, :channels, :citizens, :applications, :occasions, :facts, :times::timestamptz[],
                        :begun::timestamptz[])
                    as draft (id, event_id, channel, citizen_id, application_id, occasion, facts, at, begun_at)
                where not exists (
                    select from erased_citizen erased where erased.citizen_id = draft.citizen_id and draft.begun_at <= erased.at)
                on conflict (event_id, channel) do nothing
                returning id
                """)
                .param("version", templates.current())
                .param("ids", SqlArray.of(drafts, Draft::id, UUID[]::new))
                .param("events", SqlArray.of(drafts, draft -> draft.news().eventId(), UUID[]::new))
                .param("channels", SqlArray.of(drafts, Draft::channel, String[]::new))
                .param(
                        "citizens",
                        SqlArray.of(drafts, draft -> draft.news().about().citizenId(), String[]::new))
                .param(
                        "applications",
                        SqlArray.of(drafts, draft -> draft.news().about().id(), UUID[]::new))
                .param(
                        "occasions",
                        SqlArray.of(drafts, draft -> draft.news().occasion().name(), String[]::new))
                .param("facts", SqlArray.of(drafts, this::facts, String[]::new))
                .param(
                        "begun",
                        SqlArray.of(
                                drafts, draft -> draft.news().about().begunAt().toString(), String[]::new))
                .param("times", SqlArray.of(drafts, draft -> draft.news().at().toString(), String[]::new))
                .query(UUID.class)
                .list());
        return drafts.stream()
                .filter(draft -> added.contains(draft.id()))
                .map(Draft::written)
                .toList();
    }

    private String facts(Draft draft) {
        return json.writeValueAsString(draft.news().about().facts());
    }
}
