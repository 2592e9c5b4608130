package id.mppdigital.samples.disdukcapil;

import id.mppdigital.samples.agency.rules.Rules.Grant;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where somebody lives after a move within the city, as the register writes it. Of a move to another region the civil
 * registry there decides: this one finds nothing.
 */
final class NewAddress {
    /** All villages and districts of Banjarmasin by their codes, as the register writes their names. */
    private static final Map<String, String> NAMES = names();

    private static final Pattern RT = Pattern.compile("\\bRT\\b[ .]*([0-9]{1,3})\\b");
    private static final Pattern RW = Pattern.compile("\\bRW\\b[ .]*([0-9]{1,3})\\b");
    /** What the register says where a place has no such number. */
    private static final String NONE = "000";

    private static final int DISTRICT = "63.71.01".length();
    private static final int REGENCY = "63.71".length();

    private NewAddress() {}

    /** By the names in the service's manifest. */
    static Map<String, Object> of(Grant grant) {
        var code = grant.dossier().answer("destinationVillage").orElse("");
        var village = NAMES.get(code);
        var written = grant.dossier().answer("destinationAddress");
        if (code.length() <= DISTRICT || village == null || written.isEmpty()) {
            return Map.of();
        }
        var district = code.substring(0, DISTRICT);
        var address = written.get().toUpperCase(Locale.ROOT);
        var found = new HashMap<String, Object>();
        found.put("newAddress", address);
        found.put("newRt", number(RT, address));
        found.put("newRw", number(RW, address));
        found.put("newVillage", village);
        found.put("newDistrict", Objects.requireNonNull(NAMES.get(district), district));
        found.put("newRegency", "KOTA BANJARMASIN");
        found.put("newProvince", "KALIMANTAN SELATAN");
        found.put("newVillageCode", code);
        found.put("newDistrictCode", district);
        found.put("newRegencyCode", code.substring(0, REGENCY));
        return found;
    }

    private static String number(Pattern which, String address) {
        var found = which.matcher(address);
        return found.find() ? "%03d".formatted(Integer.parseInt(found.group(1))) : NONE;
    }

    private static Map<String, String> names() {
        var file = NewAddress.class.getResourceAsStream("/disdukcapil/villages.csv");
        try (var lines = new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(file, "villages.csv"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.split(",", 2))
                    .collect(Collectors.toUnmodifiableMap(
                            parts -> parts[0], parts -> parts[1].toUpperCase(Locale.ROOT)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
