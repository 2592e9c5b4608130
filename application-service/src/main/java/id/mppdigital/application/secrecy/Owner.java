package id.mppdigital.application.secrecy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What values about a person belong to. All of an owner are locked with one key, which an erasure destroys.
 *
 * @param name unique among all kinds
 */
public record Owner(String name) {
    /** How the names of drafts begin. */
    public static final String DRAFT = "draft ";

    public static Owner application(UUID id) {
        return new Owner("application " + id);
    }

    public static Owner lifeCase(UUID id) {
        return new Owner("case " + id);
    }

    /** How the names of all drafts that a person fills in begin. */
    public static String draftsOf(String citizen) {
        return DRAFT + citizen + " ";
    }

    /** @param onBehalfOf the representation by which it is for somebody else; null for oneself */
    public static Owner draft(String citizen, String mall, String service, @Nullable UUID onBehalfOf) {
        return new Owner(draftsOf(citizen) + mall + " " + service + " " + (onBehalfOf == null ? "-" : onBehalfOf));
    }
}
