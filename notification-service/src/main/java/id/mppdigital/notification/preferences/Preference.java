package id.mppdigital.notification.preferences;

import id.mppdigital.notification.template.Language;
import java.util.Map;

/**
 * What holds for a citizen now.
 *
 * @param locale the language of messages outside the app
 * @param followsContact whether the language is the contact's, because the citizen has chosen none here
 * @param email whether e-mails are wanted; the same as {@code channels.EMAIL}
 * @param channels every channel that can be switched, and whether it is on
 */
public record Preference(Language locale, boolean followsContact, boolean email, Map<String, Boolean> channels) {
    public boolean wants(String channel) {
        return channels.getOrDefault(channel, false);
    }
}
