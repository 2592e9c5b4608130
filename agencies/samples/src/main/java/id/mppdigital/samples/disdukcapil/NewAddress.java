package id.mppdigital.samples.disdukcapil;

import id.mppdigital.samples.agency.rules.Rules.Grant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Where somebody lives after a move within the city, as the register writes it. Of a move to another region the civil
 * registry there decides: this one finds nothing.
 */
final class NewAddress {
    /** Some villages of Banjarmasin by their codes: sample data, as those of the register's people. */
    private static final Map<String, Village> VILLAGES = Map.of(
            "63.71.01.1001", new Village("MANTUIL", "BANJARMASIN SELATAN"),
            "63.71.01.1003", new Village("KELAYAN SELATAN", "BANJARMASIN SELATAN"),
            "63.71.02.1001", new Village("PEMURUS LUAR", "BANJARMASIN TIMUR"),
            "63.71.02.1004", new Village("KURIPAN", "BANJARMASIN TIMUR"),
            "63.71.03.1002", new Village("BASIRIH", "BANJARMASIN BARAT"),
            "63.71.04.1006", new Village("SUNGAI MIAI", "BANJARMASIN UTARA"));

    private static final Pattern RT = Pattern.compile("\\bRT\\b[ .]*([0-9]{1,3})\\b");
    private static final Pattern RW = Pattern.compile("\\bRW\\b[ .]*([0-9]{1,3})\\b");
    /** What the register says where a place has no such number. */
    private static final String NONE = "000";

    private static final int DISTRICT = "63.71.01".length();
    private static final int REGENCY = "63.71".length();

    private NewAddress() {}

    private record Village(String name, String district) {}

    /** By the names in the service's manifest. */
    static Map<String, Object> of(Grant grant) {
        var code = grant.dossier().answer("destinationVillage").orElse("");
        var village = VILLAGES.get(code);
        var written = grant.dossier().answer("destinationAddress");
        if (village == null || written.isEmpty()) {
            return Map.of();
        }
        var address = written.get().toUpperCase(Locale.ROOT);
        var found = new HashMap<String, Object>();
        found.put("newAddress", address);
        found.put("newRt", number(RT, address));
        found.put("newRw", number(RW, address));
        found.put("newVillage", village.name());
        found.put("newDistrict", village.district());
        found.put("newRegency", "KOTA BANJARMASIN");
        found.put("newProvince", "KALIMANTAN SELATAN");
        found.put("newVillageCode", code);
        found.put("newDistrictCode", code.substring(0, DISTRICT));
        found.put("newRegencyCode", code.substring(0, REGENCY));
        return found;
    }

    private static String number(Pattern which, String address) {
        var found = which.matcher(address);
        return found.find() ? "%03d".formatted(Integer.parseInt(found.group(1))) : NONE;
    }
}
