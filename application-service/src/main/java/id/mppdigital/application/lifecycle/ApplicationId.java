package id.mppdigital.application.lifecycle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.mppdigital.platform.events.Ids;
import java.util.UUID;

/** The id of an application, a UUIDv7: ids of later applications sort later. */
public record ApplicationId(@JsonValue UUID value) {
    @JsonCreator
    public ApplicationId {}

    public static ApplicationId next() {
        return new ApplicationId(Ids.next());
    }

    /** Reads the id in a path; a text that is not a UUID is treated as an unknown id. */
    public static ApplicationId valueOf(String text) {
        return new ApplicationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
