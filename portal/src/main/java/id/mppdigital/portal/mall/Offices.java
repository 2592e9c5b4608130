package id.mppdigital.portal.mall;

import id.mppdigital.portal.api.Malls;
import id.mppdigital.portal.api.office.OfferingApi;
import id.mppdigital.portal.page.Away;
import id.mppdigital.portal.page.NotThere;
import id.mppdigital.portal.page.Person;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in which mall's office somebody is, and whose counters the mall has. */
@Component
class Offices {
    private static final String CODE = "[0-9]{2}\\.[0-9]{2}";

    private final Malls all;
    private final OfferingApi catalogue;

    Offices(Malls all, OfferingApi catalogue) {
        this.all = all;
        this.catalogue = catalogue;
    }

    /**
     * @param asked the mall of the address; without it the first of one's own
     * @throws NotThere for a mall in which somebody has no office
     */
    Office of(@Nullable String asked, Person person) {
        var malls = person.is("mall-admin") ? person.malls() : List.<String>of();
        if (asked == null || asked.isBlank()) {
            return office(malls.isEmpty() ? "" : malls.getFirst(), malls);
        }
        var code = asked.strip();
        var seesAll = person.is("platform-admin") || person.is("auditor");
        if (!code.matches(CODE) || !seesAll && !malls.contains(code)) {
            throw new NotThere();
        }
        return office(code, seesAll ? List.of() : malls);
    }

    /** None before a mall is named, nor while the catalogue is away: a page says codes then. */
    AgencyNames agencies(Office office) {
        try {
            return office.isNamed() ? AgencyNames.of(catalogue.agencies(office.mall())) : new AgencyNames(Map.of());
        } catch (Away _) {
            return new AgencyNames(Map.of());
        }
    }

    private Office office(String mall, List<String> malls) {
        return new Office(mall, malls, all.zone(mall));
    }
}
