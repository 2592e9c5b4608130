package id.mppdigital.notification.template;

import java.text.NumberFormat;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** Money and moments as each language writes them. */
final class Spelling {
    private static final Locale ID = Locale.of("id", "ID");
    private static final DateTimeFormatter INDONESIAN = DateTimeFormatter.ofPattern("d MMMM uuuu 'pukul' HH.mm", ID);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    /** The three legal times (Keppres 41/1987). */
    private static final Map<ZoneOffset, String> LEGAL_TIMES =
            Map.of(ZoneOffset.ofHours(7), "WIB", ZoneOffset.ofHours(8), "WITA", ZoneOffset.ofHours(9), "WIT");

    private Spelling() {}

    static String rupiah(long amount, Language language) {
        var digits = NumberFormat.getIntegerInstance(language == Language.INDONESIAN ? ID : Locale.UK);
        return "Rp " + digits.format(amount);
    }

    /** In the legal time that the moment was given in; any other offset is read in Jakarta's. */
    static String moment(OffsetDateTime moment, Language language) {
        var local = LEGAL_TIMES.containsKey(moment.getOffset())
                ? moment
                : moment.atZoneSameInstant(JAKARTA).toOffsetDateTime();
        var form = language == Language.INDONESIAN ? INDONESIAN : ENGLISH;
        return form.format(local) + " " + LEGAL_TIMES.get(local.getOffset());
    }
}
