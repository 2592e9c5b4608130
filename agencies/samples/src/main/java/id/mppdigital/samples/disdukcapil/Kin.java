package id.mppdigital.samples.disdukcapil;

import id.mppdigital.samples.agency.rules.Rules.Grant;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody who died was to the applicant, as the registry reads it in its own family cards: those of the sample
 * register's people. Of a stranger it says OTHER, and of a number that it does not know nothing.
 */
final class Kin {
    /** The head, the husband and the wife of a family card. */
    private static final Set<String> COUPLE = Set.of("1", "2", "3");

    private static final Map<String, Map<String, Object>> PEOPLE = people();

    private Kin() {}

    /** By the names in the service's manifest. */
    static Map<String, Object> ofTheDeceased(Grant grant) {
        var deceased = grant.dossier().answer("deceasedNik").map(PEOPLE::get);
        var applicant = grant.dossier().answer("applicantNik").map(PEOPLE::get);
        return deceased.isEmpty() || applicant.isEmpty()
                ? Map.of()
                : Map.of("deceasedRelationship", relationship(deceased.get(), applicant.get()));
    }

    private static String relationship(Map<String, Object> deceased, Map<String, Object> applicant) {
        if (isParent(deceased, applicant)) {
            return "PARENT";
        }
        if (isParent(applicant, deceased)) {
            return "CHILD";
        }
        return isCouple(deceased, applicant) ? "SPOUSE" : "OTHER";
    }

    private static boolean isParent(Map<String, Object> parent, Map<String, Object> child) {
        return List.of("NIK_AYAH", "NIK_IBU").stream()
                .anyMatch(of -> text(child, of).equals(text(parent, "NIK")));
    }

    private static boolean isCouple(Map<String, Object> one, Map<String, Object> other) {
        return text(one, "NO_KK").equals(text(other, "NO_KK"))
                && COUPLE.contains(text(one, "STAT_HBKEL"))
                && COUPLE.contains(text(other, "STAT_HBKEL"))
                && !text(one, "NIK").equals(text(other, "NIK"));
    }

    private static String text(Map<String, Object> person, String field) {
        return Optional.ofNullable(person.get(field)).map(String::valueOf).orElse("");
    }

    private static Map<String, Map<String, Object>> people() {
        try (InputStream people =
                Objects.requireNonNull(Kin.class.getResourceAsStream("/register/people.json"), "people.json")) {
            var byNik = new HashMap<String, Map<String, Object>>();
            JsonMapper.shared()
                    .readValue(people, new TypeReference<List<Map<String, Object>>>() {})
                    .forEach(person -> byNik.put(text(person, "NIK"), person));
            return Map.copyOf(byNik);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
