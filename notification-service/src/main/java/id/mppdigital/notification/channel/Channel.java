package id.mppdigital.notification.channel;

import java.util.Locale;

/** A way to a citizen: a bean of this type is a channel. */
public interface Channel {
    /** Who gets messages on a channel. */
    enum Audience {
        EVERYONE,
        UNLESS_SWITCHED_OFF,
        IF_SWITCHED_ON
    }

    /** The stable name as it is stored and published: capitals, digits and underscores. */
    String name();

    Audience audience();

    /** Whether the words are its own, in {@code texts/v<n>/<name>/}, or those of all channels. */
    default boolean hasOwnTexts() {
        return false;
    }

    /** The folder of its own texts. */
    default String textFolder() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
