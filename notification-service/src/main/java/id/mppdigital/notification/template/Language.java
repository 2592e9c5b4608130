package id.mppdigital.notification.template;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A language that every message can be read in. */
public enum Language {
    @JsonProperty("id")
    INDONESIAN("id"),
    @JsonProperty("en")
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The language of an ISO 639 code; Indonesian, the language of the state, for every code that has no texts. */
    public static Language of(String code) {
        return ENGLISH.code.equals(code) ? ENGLISH : INDONESIAN;
    }
}
