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

    /** How it is answered, whoever asks. */
    Answer answer();

    default Kind kind() {
        return answer().kind();
    }

    /** What to do about it; may hold {@code {0}}, {@code {1}} … for what differs from case to case. */
    default Wording wording() {
        return answer().wording();
    }

    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is the same each time that it is said. */
    record Answer(Kind kind, Wording wording) {
        public Answer(Kind kind, String id, String en) {
            this(kind, new Wording(id, en));
        }
    }
}
