package id.mppdigital.notification.message;

import java.time.ZoneId;

/** The legal time at a mall (Keppres 41/1987), by the province that its code begins with. */
final class MallTime {
    private static final ZoneId WESTERN = ZoneId.of("Asia/Jakarta");
    private static final ZoneId CENTRAL = ZoneId.of("Asia/Makassar");
    private static final ZoneId EASTERN = ZoneId.of("Asia/Jayapura");

    private MallTime() {}

    /** Jakarta's for a code of no province. */
    static ZoneId of(String mall) {
        return switch (mall.split("\\.", 2)[0]) {
            case "51", "52", "53", "63", "64", "65", "71", "72", "73", "74", "75", "76" -> CENTRAL;
            case "81", "82", "91", "92", "93", "94", "95", "96", "97" -> EASTERN;
            default -> WESTERN;
        };
    }
}
