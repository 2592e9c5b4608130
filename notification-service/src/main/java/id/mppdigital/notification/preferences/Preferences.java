package id.mppdigital.notification.preferences;

import static java.util.Objects.requireNonNull;

import id.mppdigital.notification.template.Language;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * The preferences of all citizens; a citizen who has set none gets e-mails in the contact's language.
 *
 * <p>The switch for e-mails is a column of its own, because versions before the other channels read and write it.
 */
@Repository
public class Preferences {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Switches switches;

    Preferences(JdbcClient jdbc, JsonMapper json, Switches switches) {
        this.jdbc = jdbc;
        this.json = json;
        this.switches = switches;
    }

    public Preference of(String citizenId) {
        return requireNonNull(of(Set.of(citizenId)).get(citizenId));
    }

    private record Asked(Set<String> citizens) {}

    private record Stored(String citizenId, @Nullable String chosen, String locale, Map<String, Boolean> channels) {}

    /** Of each of the citizens. */
    public Map<String, Preference> of(Set<String> citizens) {
        return jdbc.sql("""
                select citizen_id, preference.locale as chosen,
                    coalesce(preference.locale, contact.locale, 'id') as locale,
                    case when preference.email is null then '{}'
                        else preference.channels || jsonb_build_object('EMAIL', preference.email) end as channels
                from unnest(:citizens) as asked (citizen_id)
                left join preference using (citizen_id) left join contact using (citizen_id)
                """).paramSource(new Asked(citizens)).query(Stored.class).list().stream()
                .collect(Collectors.toMap(Stored::citizenId, this::preference));
    }

    /** Changes only what the wish names, also when two wishes come at once. */
    void set(String citizenId, Wish wish) {
        switches.requireKnown(wish.channels().keySet());
        var locale = wish.locale();
        jdbc.sql("""
                with wish as (select cast(:channels as jsonb) as channels)
                insert into preference (citizen_id, locale, email, channels)
                select :citizenId, :locale, coalesce((channels ->> 'EMAIL')::boolean, true), channels - 'EMAIL'
                from wish
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

    private Preference preference(Stored stored) {
        var channels = switches.with(stored.channels());
        return new Preference(
                Language.of(stored.locale()), stored.chosen() == null, channels.getOrDefault("EMAIL", false), channels);
    }
}
