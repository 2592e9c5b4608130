package id.mppdigital.notification.inbox;

import id.mppdigital.notification.template.Bilingual;
import id.mppdigital.notification.template.Facts;
import id.mppdigital.notification.template.Language;
import id.mppdigital.notification.template.Occasion;
import id.mppdigital.notification.template.Templates;
import id.mppdigital.notification.template.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads a row and puts it into words. */
@Component
class InboxMessageRow implements RowMapper<InboxMessage> {
    private final Templates templates;
    private final JsonMapper json;

    InboxMessageRow(Templates templates, JsonMapper json) {
        this.templates = templates;
        this.json = json;
    }

    @Override
    public InboxMessage mapRow(ResultSet row, int number) throws SQLException {
        Occasion occasion = Occasion.valueOf(row.getString("occasion"));
        int version = row.getInt("template_version");
        Facts facts = json.readValue(row.getString("facts"), Facts.class);
        Text indonesian = templates.general().render(occasion, version, Language.INDONESIAN, facts);
        Text english = templates.general().render(occasion, version, Language.ENGLISH, facts);
        @Nullable Timestamp readAt = row.getTimestamp("read_at");
        return new InboxMessage(
                row.getObject("id", UUID.class),
                row.getLong("position"),
                row.getObject("application_id", UUID.class),
                facts.registrationNumber(),
                occasion,
                new Bilingual(indonesian.subject(), english.subject()),
                new Bilingual(indonesian.plain(), english.plain()),
                row.getTimestamp("at").toInstant(),
                readAt == null ? null : readAt.toInstant());
    }
}
