package id.mppdigital.portal.citizen;

import id.mppdigital.platform.problem.Wording;
import id.mppdigital.portal.api.CatalogueApi.Mall;
import id.mppdigital.portal.api.Malls;
import id.mppdigital.portal.api.MyDataApi.Use;
import id.mppdigital.portal.api.Names;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One use of the citizen's data.
 *
 * @param who got it, as people know them
 * @param mall name of its region; null for a use at no mall
 * @param other the other person of a representation; null where there is none, or no name is known
 */
record LedgerEntry(
        Use use,
        Wording who,
        @Nullable String mall,
        @Nullable ZoneId zone,
        @Nullable String other) {
    private static final String REPRESENTATION = "representations/";

    static LedgerEntry of(Use use, Names names, Malls malls, Others others) {
        var who = switch (use.action()) {
            case "REGISTER_ASKED" -> names.register(use.recipient());
            case "FORM_FILLED", "COPY_GIVEN" -> names.channel(use.recipient());
            default -> names.agency(use.recipient());
        };
        var other = others.of(use);
        var code = use.mall();
        if (code == null) {
            return new LedgerEntry(use, who, null, null, other);
        }
        var name = Optional.of(code).flatMap(malls::find).map(Mall::regionName).orElse(code);
        return new LedgerEntry(use, who, name, malls.zone(code), other);
    }

    /** Whether it says who acts for whom. */
    static boolean isAboutTwo(Use use) {
        var reader = use.reader();
        return reader != null && reader.role().equals("REPRESENTATIVE")
                || representation(use).isPresent();
    }

    static Optional<UUID> representation(Use use) {
        return use.sources().stream()
                .filter(source -> source.startsWith(REPRESENTATION))
                .map(source -> UUID.fromString(source.substring(REPRESENTATION.length())))
                .findFirst();
    }

    /** The names of those who act for the citizen, or for whom the citizen acts. */
    record Others(Map<UUID, String> byRepresentation, Map<String, String> byAccount) {
        private @Nullable String of(Use use) {
            var reader = use.reader();
            var named = representation(use).map(byRepresentation::get);
            return named.orElse(reader == null ? null : byAccount.get(reader.id()));
        }
    }
}
