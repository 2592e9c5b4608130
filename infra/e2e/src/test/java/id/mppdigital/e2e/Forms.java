package id.mppdigital.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What citizens type where no register and no earlier application knows it. */
public final class Forms {
    public static final String BIRTH = "akta-kelahiran";
    public static final String POLICE = "skck";

    private static final JsonMapper JSON = new JsonMapper();

    private Forms() {}

    /** About the child: new to everybody. */
    public static Map<String, Object> child(String childName) {
        return Map.of(
                "childName", childName,
                "childGender", "FEMALE",
                "childBirthDate", daysAgo(9),
                "childBirthPlace", "Banjarmasin",
                "birthLetterNumber", "SKL/2026/0815",
                "witness1Name", "Saksi Satu",
                "witness1Nik", "6371010101700011",
                "witness2Name", "Saksi Dua",
                "witness2Nik", "6371010202710012");
    }

    public static String daysAgo(int days) {
        return LocalDate.now(ZoneId.of("Asia/Makassar")).minusDays(days).toString();
    }

    /** About the citizen: typed once, offered ever after. */
    public static Map<String, Object> aboutMe(String name) {
        return Map.of(
                "phone", "081250001111",
                "email", name + "@example.id",
                "residenceAddress", "Jalan Kenanga 7, Banjarmasin",
                "homeStatus", "RENTED",
                "emergencyContactName", "Kontak Darurat",
                "emergencyContactPhone", "081250002222");
    }

    /** What somebody whom no register vouches for types about themselves. */
    public static Map<String, Object> particulars(String person) {
        try (var file = new ClassPathResource("particulars/" + person + ".json").getInputStream()) {
            return JSON.readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** About an advertisement: new to everybody. It is shown from next month on. */
    public static Map<String, Object> advertisement(String business, String text, String location) {
        var start = LocalDate.now(ZoneOffset.UTC).plusMonths(1);
        return Map.of(
                "businessName",
                business,
                "advertText",
                text,
                "location",
                location,
                "widthCentimetres",
                200,
                "heightCentimetres",
                100,
                "startDate",
                start.toString(),
                "endDate",
                start.plusYears(1).toString());
    }

    /** About the police record: new to everybody. */
    public static Map<String, Object> purpose() {
        return Map.of("purpose", "EMPLOYMENT", "criminalHistory", false);
    }

    @SafeVarargs
    public static Map<String, Object> all(Map<String, Object>... parts) {
        var all = new LinkedHashMap<String, Object>();
        for (var part : parts) {
            all.putAll(part);
        }
        return all;
    }
}
