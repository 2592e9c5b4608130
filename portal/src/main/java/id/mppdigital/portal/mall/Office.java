package id.mppdigital.portal.mall;

import java.time.ZoneId;
import java.util.List;

/**
 * Which mall a page of the office is about.
 *
 * @param mall its Kemendagri code; empty before one is named
 * @param malls those that one can choose from; none for who may see all
 * @param zone where the mall's clocks stand
 */
public record Office(String mall, List<String> malls, ZoneId zone) {
    boolean isNamed() {
        return !mall.isEmpty();
    }
}
