package id.mppdigital.citizen.prefill.field;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a citizen's dispute means for a field. */
public enum Mark {
    /** A correction was asked for: the value may be used, and whoever uses it sees this. */
    CORRECTION_ASKED,
    /** Its use is restricted (UU 27/2022 art. 11): nothing of it is shown or asked. */
    RESTRICTED;

    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
