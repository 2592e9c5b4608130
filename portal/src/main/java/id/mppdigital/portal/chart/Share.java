package id.mppdigital.portal.chart;

import java.util.Locale;

/** Lengths as SVG takes them, whatever the reader's language. */
final class Share {
    private Share() {}

    static String percent(double part, double whole) {
        return whole == 0 ? "0%" : number(100 * part / whole) + "%";
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    static String em(double value) {
        return number(value) + "em";
    }
}
