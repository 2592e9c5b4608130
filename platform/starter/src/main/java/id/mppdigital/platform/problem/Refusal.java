package id.mppdigital.platform.problem;

import java.util.Locale;

/**
 * A reason to refuse, part of the API: a code that never changes its meaning, and what to do about it in both
 * languages.
 *
 * <p>Each service lists its own in one enum; the published list of all codes is made of these enums.
 */
public interface Refusal {
    /** The enum constant's name: {@code UNKNOWN_MALL} is {@code unknown-mall} on the wire. */
    String name();

    Kind kind();

    /** What to do about it; may hold {@code {0}}, {@code {1}} … for what differs from case to case. */
    Wording wording();

    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
