package id.mppdigital.portal.open;

import id.mppdigital.portal.api.CatalogueApi.Document;
import id.mppdigital.portal.api.CatalogueApi.Fee;
import id.mppdigital.portal.api.CatalogueApi.TimeLimit;
import id.mppdigital.portal.page.Page;
import java.util.Locale;
import java.util.stream.Collectors;

/** Fee, time limit and files in words. */
final class Terms {
    private static final int MEGABYTE = 1 << 20;
    private static final int KILOBYTE = 1 << 10;

    private Terms() {}

    static String fee(Page page, Fee fee) {
        var amount = fee.amount();
        return "FIXED".equals(fee.kind()) && amount != null
                ? page.text("open.fee.FIXED", page.number(amount))
                : page.text("FREE".equals(fee.kind()) ? "open.fee.FREE" : "open.fee.VARIABLE");
    }

    static String time(Page page, TimeLimit limit) {
        var key = "open.time." + limit.unit();
        return page.text(limit.amount() == 1 ? key + ".one" : key, limit.amount());
    }

    static String files(Page page, Document document) {
        var types = document.mediaTypes().stream()
                .map(type -> type.substring(type.indexOf('/') + 1).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        long bytes = document.maxBytes();
        var size = bytes >= MEGABYTE ? bytes / MEGABYTE + " MB" : bytes / KILOBYTE + " kB";
        return page.text("open.files", types, size);
    }
}
