package id.mppdigital.local.demo;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the person of the demo would type, by field name. All of it is made up. */
public final class SamplePerson {
    private static final Map<String, Object> FACTS = Map.of(
            "phone", "081250001111",
            "email", "siti@example.id",
            "residenceAddress", "Jl. Lambung Mangkurat No. 12, Banjarmasin",
            "homeStatus", "OWNED",
            "emergencyContactName", "Ahmad Fauzi",
            "emergencyContactPhone", "081250009999");

    private static final Map<String, Object> STATEMENTS = Map.of(
            "childName", "Aisyah Rahmah",
            "childGender", "FEMALE",
            "childBirthDate", LocalDate.now().minusDays(14).toString(),
            "childBirthPlace", "Banjarmasin",
            "birthLetterNumber", "RSUD-UL/2026/0417",
            "witness1Name", "Rudi Hartono",
            "witness1Nik", "6371011203800011",
            "witness2Name", "Nurul Hidayah",
            "witness2Nik", "6371015204850012");

    private static final Map<String, Object> FOR_POLICE = Map.of("purpose", "EMPLOYMENT", "criminalHistory", false);

    private SamplePerson() {}

    public static @Nullable Object types(String field) {
        var statement = STATEMENTS.getOrDefault(field, FOR_POLICE.get(field));
        return statement == null ? FACTS.get(field) : statement;
    }
}
