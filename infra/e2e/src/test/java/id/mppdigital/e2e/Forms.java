package id.mppdigital.e2e;

import java.util.LinkedHashMap;
import java.util.Map;

/** What citizens type where no register and no earlier application knows it. */
public final class Forms {
    public static final String BIRTH = "akta-kelahiran";
    public static final String POLICE = "skck";

    private Forms() {}

    /** About the child: new to everybody. */
    public static Map<String, Object> child(String childName) {
        return Map.of(
                "childName", childName,
                "childGender", "FEMALE",
                "childBirthDate", "2026-11-20",
                "childBirthPlace", "Banjarmasin",
                "birthLetterNumber", "SKL/2026/0815",
                "witness1Name", "Saksi Satu",
                "witness1Nik", "6371010101700011",
                "witness2Name", "Saksi Dua",
                "witness2Nik", "6371010202710012");
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

    /** What the register of the population would have said of joko. */
    public static Map<String, Object> particulars() {
        return Map.ofEntries(
                Map.entry("applicantName", "Joko Susilo"),
                Map.entry("applicantNik", "1271031205800004"),
                Map.entry("applicantGender", "MALE"),
                Map.entry("applicantBirthPlace", "Medan"),
                Map.entry("applicantBirthDate", "1980-05-12"),
                Map.entry("applicantReligion", "Islam"),
                Map.entry("applicantMaritalStatus", "MARRIED"),
                Map.entry("applicantOccupation", "Guru"),
                Map.entry("address", "Jalan Melati 3"),
                Map.entry("rt", "003"),
                Map.entry("rw", "001"),
                Map.entry("village", "Petisah Tengah"),
                Map.entry("district", "Medan Petisah"),
                Map.entry("regency", "Kota Medan"),
                Map.entry("province", "Sumatera Utara"),
                Map.entry("familyCardNumber", "1271030404100004"),
                Map.entry("familyRelationship", "HEAD"));
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
