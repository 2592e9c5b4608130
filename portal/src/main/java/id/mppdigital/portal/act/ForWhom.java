package id.mppdigital.portal.act;

import id.mppdigital.portal.page.NotThere;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * For whom an address is: oneself, or whom a representation is about. Nothing that was made for one person is saved or
 * sent for another.
 *
 * @param representation null for oneself
 */
public record ForWhom(@Nullable UUID representation) {
    /** @param segment of an address; null where it has none */
    public static ForWhom at(@Nullable String segment) {
        if (segment == null) {
            return new ForWhom(null);
        }
        if (!segment.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw new NotThere();
        }
        return new ForWhom(UUID.fromString(segment));
    }

    /** Its part of an address. */
    public String segment() {
        return representation == null ? "" : "for/" + representation + "/";
    }

    /** What a form of this address carries. */
    public String posted() {
        return representation == null ? "" : representation.toString();
    }

    /**
     * @param posted what the form carries
     * @throws CannotAct when that is somebody else
     */
    public void require(String posted) {
        if (!posted().equals(posted)) {
            throw new CannotAct(CannotAct.Why.OTHER_PERSON, representation);
        }
    }
}
