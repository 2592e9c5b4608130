package id.mppdigital.notification.preferences;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import id.mppdigital.notification.template.Language;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a citizen wants changed. It is no record because null is a wish of its own for a language, and no word is none. */
final class Wish {
    private boolean namesLocale;
    private @Nullable Language locale;
    private @Nullable Boolean email;

    /** Null: follow the contact's language. */
    @Schema(
            implementation = String.class,
            types = {"string", "null"},
            pattern = "^(id|en)$",
            description = "the language of e-mails; null follows the contact's")
    public void setLocale(@Nullable Language locale) {
        this.namesLocale = true;
        this.locale = locale;
    }

    @JsonSetter(nulls = Nulls.FAIL)
    public void setEmail(boolean email) {
        this.email = email;
    }

    boolean namesLocale() {
        return namesLocale;
    }

    @Nullable
    Language locale() {
        return locale;
    }

    /** Null: no word on e-mails. */
    @Nullable
    Boolean email() {
        return email;
    }
}
