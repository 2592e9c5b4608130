package id.mppdigital.portal.mall;

import static java.util.stream.Collectors.toMap;

import id.mppdigital.platform.problem.Wording;
import id.mppdigital.portal.api.office.OfferingApi.Agencies;
import id.mppdigital.portal.api.office.OfferingApi.Agency;
import java.util.Map;

/** The names of agencies; one that is not known is called by its code. */
public record AgencyNames(Map<String, Wording> byCode) {
    static AgencyNames of(Agencies agencies) {
        return new AgencyNames(agencies.items().stream().collect(toMap(Agency::code, Agency::name)));
    }

    public Wording of(String code) {
        return byCode.getOrDefault(code, Wording.same(code));
    }
}
