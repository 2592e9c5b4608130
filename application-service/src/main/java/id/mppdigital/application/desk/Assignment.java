package id.mppdigital.application.desk;

import org.jspecify.annotations.Nullable;

/**
 * A request that an application goes from one officer to another.
 *
 * @param by who asks for it
 * @param from who has it, as far as the asking officer knows; null for nobody
 * @param to null for nobody
 */
record Assignment(
        Kind kind,
        String by,
        @Nullable String from,
        @Nullable String to) {
    enum Kind {
        CLAIM,
        ASSIGN,
        HAND_BACK
    }

    static Assignment claim(String officer) {
        return new Assignment(Kind.CLAIM, officer, null, officer);
    }

    static Assignment handBack(String officer) {
        return new Assignment(Kind.HAND_BACK, officer, officer, null);
    }

    /** @param from null for nobody or the asking officer */
    static Assignment assign(String by, @Nullable String from, String to) {
        return new Assignment(Kind.ASSIGN, by, from, to);
    }

    /** An officer can only be relieved of an application by a request that names the officer. */
    boolean expects(@Nullable String holder) {
        if (from != null) {
            return from.equals(holder);
        }
        return holder == null || kind == Kind.ASSIGN && holder.equals(by);
    }
}
