package id.mppdigital.notification.preferences;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import id.mppdigital.notification.template.Language;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a citizen wants changed. It is no record because null is a wish of its own for a language, and no word is none. */
final class Wish {
    private boolean namesLocale;
    private @Nullable Language locale;
    private @Nullable Boolean email;
    private Map<String, Boolean> channels = Map.of();

    /** Null: follow the contact's language. */
    @Schema(
            implementation = String.class,
            types = {"string", "null"},
            pattern = "^(id|en)$",
            description = "the language of messages outside the app; null follows the contact's")
    public void setLocale(@Nullable Language locale) {
        this.namesLocale = true;
        this.locale = locale;
    }

    @JsonSetter(nulls = Nulls.FAIL)
    public void setEmail(boolean email) {
        this.email = email;
    }

    @JsonSetter(nulls = Nulls.FAIL, contentNulls = Nulls.FAIL)
    @Schema(description = "the channels to be switched on or off; the others stay as they are")
    public void setChannels(Map<String, Boolean> channels) {
        this.channels = Map.copyOf(channels);
    }

    boolean namesLocale() {
        return namesLocale;
    }

    @Nullable
    Language locale() {
        return locale;
    }

    /** What the wish says on channels; where it speaks of e-mails twice, its {@code channels} count. */
    Map<String, Boolean> channels() {
        var all = new HashMap<String, Boolean>();
        if (email != null) {
            all.put("EMAIL", email);
        }
        all.putAll(channels);
        return all;
    }
}
