package id.mppdigital.notification.preferences;

import id.mppdigital.notification.template.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The preferences of all citizens; a citizen who has set none gets e-mails in the contact's language.
 *
 * <p>The switch for e-mails is a column of its own, because versions before the other channels read and write it.
 */
@Repository
public class Preferences {
    private static final TypeReference<Map<String, Boolean>> SWITCHES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Switches switches;

    Preferences(JdbcClient jdbc, JsonMapper json, Switches switches) {
        this.jdbc = jdbc;
        this.json = json;
        this.switches = switches;
    }

    public Preference of(String citizenId) {
        return jdbc.sql("""
                select preference.locale as chosen, coalesce(preference.locale, contact.locale, 'id') as locale,
                    case when preference.email is null then '{}'
                        else preference.channels || jsonb_build_object('EMAIL', preference.email) end as channels
                from (select :citizenId as citizen_id) asked
                left join preference using (citizen_id) left join contact using (citizen_id)
                """)
                .param("citizenId", citizenId)
                .query(this::preference)
                .single();
    }

    /** What a wish doesn't speak of stays as it is, also when two of them come at once. */
    void set(String citizenId, Wish wish) {
        switches.requireKnown(wish.channels().keySet());
        var locale = wish.locale();
        jdbc.sql("""
                with wish as (select cast(:channels as jsonb) as channels)
                insert into preference (citizen_id, locale, email, channels)
                select :citizenId, :locale, coalesce((channels ->> 'EMAIL')::boolean, true), channels - 'EMAIL' from wish
                on conflict (citizen_id) do update
                set locale = case when :namesLocale then excluded.locale else preference.locale end,
                    email = coalesce((cast(:channels as jsonb) ->> 'EMAIL')::boolean, preference.email),
                    channels = preference.channels || excluded.channels,
                    updated_at = now()
                """)
                .param("citizenId", citizenId)
                .param("locale", locale == null ? null : locale.code())
                .param("namesLocale", wish.namesLocale())
                .param("channels", json.writeValueAsString(wish.channels()))
                .update();
    }

    private Preference preference(ResultSet row, int number) throws SQLException {
        var channels = switches.with(json.readValue(row.getString("channels"), SWITCHES));
        return new Preference(
                Language.of(row.getString("locale")),
                row.getString("chosen") == null,
                channels.getOrDefault("EMAIL", false),
                channels);
    }
}
