package id.mppdigital.samples.disdukcapil;

import id.mppdigital.samples.agency.rules.Rules.Grant;
import java.time.LocalDate;

/**
 * The NIK that a registered birth makes: the district of the registration, the day of birth (of girls with 40 added to
 * it), and a number. A birth that is registered again gets the same one.
 */
final class NewNik {
    private static final String DISTRICT = "637101";
    private static final int OF_GIRLS = 40;

    private NewNik() {}

    static String of(Grant grant) {
        var born = LocalDate.parse(
                grant.dossier().answer("childBirthDate", "birthDate").orElseThrow());
        var day = born.getDayOfMonth() + (grant.dossier().written("childGender").equals("FEMALE") ? OF_GIRLS : 0);
        var serial = Integer.parseInt(grant.serial()) % 10_000;
        return "%s%02d%02d%02d%04d".formatted(DISTRICT, day, born.getMonthValue(), born.getYear() % 100, serial);
    }
}
