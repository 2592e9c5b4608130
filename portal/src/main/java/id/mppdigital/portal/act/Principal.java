package id.mppdigital.portal.act;

import id.mppdigital.portal.api.RepresentationApi.Representation;
import java.util.UUID;

/**
 * For whom somebody acts.
 *
 * @param representation by which they do
 * @param kind KUASA or PARENT
 * @param name as both know it
 */
public record Principal(UUID representation, String kind, String name) {
    static Principal of(Representation representation) {
        return new Principal(
                representation.id(),
                representation.kind(),
                representation.other().known());
    }

    /** Where the form of a service is filled in for this person. */
    public String apply(String mall, String service) {
        return "/apply/for/" + representation + "/" + mall + "/" + service;
    }
}
