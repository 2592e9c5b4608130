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

    /** Empty as well where its keys were destroyed, as in a backup from before an erasure. */
    public Optional<Contact> of(String citizenId) {
        return jdbc.sql("""
                select citizen_id, locale, case when k.recipients is null then c.sealed
                       else c.sealed || jsonb_build_object('recipients', k.recipients) end as sealed
                  from contact c left join contact_key k using (citizen_id)
                 where citizen_id = :citizenId and (k.recipients is not null or jsonb_exists(c.sealed, 'recipients'))
                """).param("citizenId", citizenId).query(this::contact).optional();
    }

    /** Its wrapped keys lie apart: without them nobody's private key opens it (ADR 35). */
    void store(ContactChanged changed) {
        jdbc.sql("""
                with wrapped as (
                    insert into contact_key (citizen_id, recipients)
                    values (:citizenId, cast(:sealed as jsonb) -> 'recipients')
                    on conflict (citizen_id) do update set recipients = excluded.recipients)
                insert into contact (citizen_id, locale, sealed)
                values (:citizenId, :locale, cast(:sealed as jsonb) - 'recipients')
                on conflict (citizen_id) do update
                set locale = excluded.locale, sealed = excluded.sealed, updated_at = now()
                """)
                .paramSource(changed)
                .param("locale", Language.of(changed.locale()).code())
                .update();
    }

    void delete(String citizenId) {
        jdbc.sql("""
                with wrapped as (delete from contact_key where citizen_id = :citizenId)
                delete from contact where citizen_id = :citizenId
                """).param("citizenId", citizenId).update();
    }

    private Contact contact(ResultSet row, int number) throws SQLException {
        return new Contact(
                row.getString("citizen_id"),
                Language.of(row.getString("locale")),
                json.readValue(row.getString("sealed"), JWE));
    }
}
