package id.mppdigital.notification.preferences;

import id.mppdigital.notification.contact.Contact;
import id.mppdigital.notification.contact.Contacts;
import id.mppdigital.notification.template.Language;
import java.sql.Types;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The preferences of all citizens; who has set none gets e-mails in the contact's language. */
@Repository
public class Preferences {
    private final JdbcClient jdbc;
    private final Contacts contacts;

    Preferences(JdbcClient jdbc, Contacts contacts) {
        this.jdbc = jdbc;
        this.contacts = contacts;
    }

    public Preference of(String citizenId) {
        Choice choice = jdbc.sql("select locale, email from preference where citizen_id = :citizenId")
                .param("citizenId", citizenId)
                .query((row, number) -> new Choice(row.getString("locale"), row.getBoolean("email")))
                .optional()
                .orElse(Choice.NONE);
        Optional<Language> chosen = Optional.ofNullable(choice.locale()).map(Language::of);
        Language language =
                chosen.or(() -> contacts.of(citizenId).map(Contact::language)).orElse(Language.INDONESIAN);
        return new Preference(language, chosen.isEmpty(), choice.email());
    }

    /** What a wish doesn't speak of stays as it is, also when two of them come at once. */
    void set(String citizenId, Wish wish) {
        Language locale = wish.locale();
        jdbc.sql("""
                insert into preference (citizen_id, locale, email) values (:citizenId, :locale, coalesce(:email, true))
                on conflict (citizen_id) do update
                set locale = case when :namesLocale then excluded.locale else preference.locale end,
                    email = coalesce(:email, preference.email),
                    updated_at = now()
                """)
                .param("citizenId", citizenId)
                .param("locale", locale == null ? null : locale.code())
                .param("namesLocale", wish.namesLocale())
                .param("email", wish.email(), Types.BOOLEAN)
                .update();
    }

    private record Choice(@Nullable String locale, boolean email) {
        static final Choice NONE = new Choice(null, true);
    }
}
