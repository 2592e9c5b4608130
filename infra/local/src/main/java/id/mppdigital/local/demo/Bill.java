package id.mppdigital.local.demo;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * What an applicant is asked to pay, told as their app would.
 *
 * @param zone the mall's
 */
record Bill(JsonNode bill, ZoneId zone) {
    private static final Locale INDONESIAN = Locale.of("id", "ID");
    private static final DateTimeFormatter UNTIL = DateTimeFormatter.ofPattern("d MMM yyyy HH.mm zzz", INDONESIAN);

    void tell(Narrator narrator) {
        narrator.detail(String.format(INDONESIAN, "Rp %,d", bill.path("amount").asLong())
                + ", kode bayar / billing code " + bill.path("billingCode").asString());
        both(narrator, "payee");
        both(narrator, "howToPay");
        narrator.detail("sampai / until "
                + OffsetDateTime.parse(bill.path("expiresAt").asString())
                        .atZoneSameInstant(zone)
                        .format(UNTIL));
    }

    private void both(Narrator narrator, String member) {
        var text = bill.path(member);
        narrator.detail(text.path("id").asString() + "  ·  " + text.path("en").asString());
    }
}
