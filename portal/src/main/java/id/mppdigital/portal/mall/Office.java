package id.mppdigital.portal.mall;

import id.mppdigital.portal.page.NotThere;
import id.mppdigital.portal.page.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which mall a page of the office is about.
 *
 * @param mall its Kemendagri code; empty before one is named
 * @param malls those that one can choose from; none for who may see all
 */
public record Office(String mall, List<String> malls) {
    private static final String CODE = "[0-9]{2}\\.[0-9]{2}";

    /**
     * @param asked the mall of the address; without it the first of one's own
     * @throws NotThere for a mall in which somebody has no office
     */
    static Office of(@Nullable String asked, Person person) {
        var malls = person.is("mall-admin") ? person.malls() : List.<String>of();
        if (asked == null || asked.isBlank()) {
            return new Office(malls.isEmpty() ? "" : malls.getFirst(), malls);
        }
        var code = asked.strip();
        var seesAll = person.is("platform-admin") || person.is("auditor");
        if (!code.matches(CODE) || !seesAll && !malls.contains(code)) {
            throw new NotThere();
        }
        return new Office(code, seesAll ? List.of() : malls);
    }
}
