package id.mppdigital.portal.open;

import id.mppdigital.platform.problem.Wording;
import id.mppdigital.portal.act.Principal;
import id.mppdigital.portal.api.CatalogueApi.Mall;
import id.mppdigital.portal.api.CatalogueApi.Offer;
import id.mppdigital.portal.api.CatalogueApi.Service;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A service as a mall offers it.
 *
 * @param mall the chosen mall
 * @param offer what the mall says of it; null if it does not offer it, or none is chosen
 * @param known what is known of who is signed in
 * @param principals for whom else who is signed in may apply
 */
record Offered(
        Service service,
        List<Mall> malls,
        @Nullable String mall,
        @Nullable Offer offer,
        Known.@Nullable Share known,
        List<Principal> principals) {
    /** The internal components of a standard that stand in no other part of it, in the order of the law. */
    static final List<String> COMPONENTS = List.of(
            "facilities", "competence", "supervision", "staff", "serviceGuarantee", "safetyGuarantee", "evaluation");

    /** Null where the agency has published nothing. */
    @Nullable
    Wording component(String name) {
        var published = service.components();
        return published == null ? null : published.get(name);
    }

    boolean isOpen() {
        return offer != null && offer.status().equals("OPEN");
    }
}
