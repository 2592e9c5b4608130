package id.mppdigital.notification.contact;

import id.mppdigital.notification.template.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The contacts of all citizens that this service has heard of. */
@Repository
public class Contacts {
    private static final TypeReference<Map<String, Object>> JWE = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Contacts(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public Optional<Contact> of(String citizenId) {
        return jdbc.sql("select citizen_id, locale, sealed from contact where citizen_id = :citizenId")
                .param("citizenId", citizenId)
                .query(this::contact)
                .optional();
    }

    void store(ContactChanged changed) {
        jdbc.sql("""
                insert into contact (citizen_id, locale, sealed)
                values (:citizenId, :locale, :sealed)
                on conflict (citizen_id) do update
                set locale = excluded.locale, sealed = excluded.sealed, updated_at = now()
                """)
                .paramSource(changed)
                .param("locale", Language.of(changed.locale()).code())
                .update();
    }

    void delete(String citizenId) {
        jdbc.sql("delete from contact where citizen_id = :citizenId")
                .param("citizenId", citizenId)
                .update();
    }

    private Contact contact(ResultSet row, int number) throws SQLException {
        return new Contact(
                row.getString("citizen_id"),
                Language.of(row.getString("locale")),
                json.readValue(row.getString("sealed"), JWE));
    }
}
