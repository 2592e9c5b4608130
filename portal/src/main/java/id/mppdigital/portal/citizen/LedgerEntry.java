package id.mppdigital.portal.citizen;

import id.mppdigital.platform.problem.Wording;
import id.mppdigital.portal.api.CatalogueApi.Mall;
import id.mppdigital.portal.api.Malls;
import id.mppdigital.portal.api.MyDataApi.Use;
import id.mppdigital.portal.api.Names;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One use of the citizen's data.
 *
 * @param who got it, as people know them
 * @param mall name of its region; null for a use at no mall
 */
record LedgerEntry(
        Use use,
        Wording who,
        @Nullable String mall,
        @Nullable ZoneId zone) {
    static LedgerEntry of(Use use, Names names, Malls malls) {
        var who = switch (use.action()) {
            case "REGISTER_ASKED" -> names.register(use.recipient());
            case "FORM_FILLED", "COPY_GIVEN" -> names.channel(use.recipient());
            default -> names.agency(use.recipient());
        };
        var code = use.mall();
        if (code == null) {
            return new LedgerEntry(use, who, null, null);
        }
        var name = Optional.of(code).flatMap(malls::find).map(Mall::regionName).orElse(code);
        return new LedgerEntry(use, who, name, malls.zone(code));
    }
}
