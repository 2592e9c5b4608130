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
 * How the citizen is reached. Two services keep it, so it is two forms: each is saved as a whole or not at all.
 *
 * @param address null while it can't be read
 * @param messages null while it can't be read
 */
record Reach(@Nullable Address address, @Nullable Messages messages) {
    record Address(String email, String phone) {
        static Address of(Profile profile) {
            return new Address(text(profile.email()), text(profile.phone()));
        }

        Contact contact() {
            return new Contact(email.strip(), phone.strip(), null);
        }

        private static String text(@Nullable String text) {
            return text == null ? "" : text;
        }
    }

    /**
     * @param locale the language of messages; empty to follow the language of the account
     * @param channels each channel that can be switched, and whether it is on
     */
    record Messages(String locale, Map<String, Boolean> channels) {
        static Messages of(Preference preference) {
            return new Messages(
                    preference.followsContact() ? "" : preference.locale(), new TreeMap<>(preference.channels()));
        }

        /** @param on the channels that are ticked */
        Messages with(String newLocale, Set<String> on) {
            var switched = new TreeMap<String, Boolean>();
            channels.keySet().forEach(channel -> switched.put(channel, on.contains(channel)));
            return new Messages(newLocale, switched);
        }

        Wish wish() {
            return new Wish(locale.isEmpty() ? null : locale, channels);
        }
    }
}
