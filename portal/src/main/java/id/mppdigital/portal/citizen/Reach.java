package id.mppdigital.portal.citizen;

import id.mppdigital.portal.api.InboxApi.Preference;
import id.mppdigital.portal.api.InboxApi.Wish;
import id.mppdigital.portal.api.MyDataApi.Contact;
import id.mppdigital.portal.api.MyDataApi.Profile;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How the citizen is reached, as the form has it.
 *
 * @param locale the language of messages; empty to follow the language of the account
 * @param channels each channel that can be switched, and whether it is on
 */
record Reach(String email, String phone, String locale, Map<String, Boolean> channels) {
    static Reach of(Profile profile, Preference preference) {
        return new Reach(
                text(profile.email()),
                text(profile.phone()),
                preference.followsContact() ? "" : preference.locale(),
                new TreeMap<>(preference.channels()));
    }

    /** With what was typed. @param on the channels that are ticked */
    Reach with(String newEmail, String newPhone, String newLocale, Set<String> on) {
        var switched = new TreeMap<String, Boolean>();
        channels.keySet().forEach(channel -> switched.put(channel, on.contains(channel)));
        return new Reach(newEmail.strip(), newPhone.strip(), newLocale, switched);
    }

    Contact contact() {
        return new Contact(email, phone, null);
    }

    Wish wish() {
        return new Wish(locale.isEmpty() ? null : locale, channels);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
