package id.mppdigital.portal.act;

import id.mppdigital.portal.api.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.client.HttpClientErrorException;

/** Somebody wants to act for another person, and may not. Its page says why, and what to do. */
public class CannotAct extends RuntimeException {
    private final Why why;
    private final transient @Nullable UUID representation;

    /** Why not; a text of the page each. */
    public enum Why {
        /** It was refused or ended, its time is over, or it is not agreed to yet. */
        OVER,
        /** It does not cover this service. */
        SCOPE,
        /** The form was made for somebody else than the page that got it. */
        OTHER_PERSON,
        /** The register does not say that this is the parent of a child under 18, or may not be asked. */
        PROOF,
        /** The child is 17: the rights over their data are theirs alone. */
        ALONE,
        /** Only a parent uses somebody else's rights over their data. */
        RIGHTS
    }

    /** @param representation by which somebody wanted to act; null for oneself */
    public CannotAct(Why why, @Nullable UUID representation) {
        super("May not act by " + representation + ": " + why, null, false, false);
        this.why = why;
        this.representation = representation;
    }

    /** What citizen-service refused. */
    public static RuntimeException of(HttpClientErrorException refused, UUID representation) {
        var code = Refusal.of(refused).code();
        return switch (code == null ? "" : code) {
            case "representation-not-standing" -> new CannotAct(Why.OVER, representation);
            case "representation-out-of-scope" -> new CannotAct(Why.SCOPE, representation);
            case "child-not-proven", "child-of-age", "family-consent-withdrawn" ->
                new CannotAct(Why.PROOF, representation);
            case "child-decides-alone" -> new CannotAct(Why.ALONE, representation);
            case "rights-not-by-power" -> new CannotAct(Why.RIGHTS, representation);
            default -> refused;
        };
    }

    Why why() {
        return why;
    }

    @Nullable
    UUID representation() {
        return representation;
    }
}
