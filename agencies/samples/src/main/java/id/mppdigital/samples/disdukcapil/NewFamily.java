package id.mppdigital.samples.disdukcapil;

import id.mppdigital.samples.agency.rules.Rules.Grant;
import java.time.format.DateTimeFormatter;

/** The card of a family that begins: its district, the day, and a number. An application has the same one each time. */
final class NewFamily {
    private static final String DISTRICT = "637101";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("ddMMuu");

    private NewFamily() {}

    static String cardNumber(Grant grant) {
        var serial = Integer.parseInt(grant.serial()) % 10_000;
        return "%s%s%04d".formatted(DISTRICT, DAY.format(grant.issuedOn()), serial);
    }
}
