package id.mppdigital.citizen.family;

import id.mppdigital.citizen.attributes.FactSource;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Which facts of which register say who a child's parents are, and until when they act for it.
 *
 * @param father the fact that is the father's NIK, as {@code <register>.<group>/<attribute>}
 * @param mother the fact that is the mother's NIK
 * @param name the fact that is the child's name
 * @param birthDate the fact that is the child's date of birth
 * @param maritalStatus the fact that says whether the child has married, and so is of age
 */
@Validated
@ConfigurationProperties("mpp.family")
record FamilySettings(
        @NotNull FactSource father,
        @NotNull FactSource mother,
        @NotNull FactSource name,
        @NotNull FactSource birthDate,
        @NotNull FactSource maritalStatus) {
    /** All that is asked, and no more. */
    Set<FactSource> asked() {
        return Set.of(father, mother, name, birthDate, maritalStatus);
    }
}
