package id.mppdigital.portal.filled;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Who says what is known for a field. */
public enum Speaker {
    REGISTER,
    /** The account that the citizen signed in with. */
    ACCOUNT,
    /** The citizen, in an earlier application. */
    CITIZEN;

    static @Nullable Speaker of(JsonNode field) {
        return switch (field.path("assurance").asString("")) {
            case "REGISTER" -> REGISTER;
            case "DECLARED" -> field.path("account").asBoolean(false) ? ACCOUNT : CITIZEN;
            default -> null;
        };
    }
}
