package id.mppdigital.statistics.catalog;

import id.mppdigital.platform.problem.Wording;
import java.util.List;

/** What this service reads of {@code id.mppdigital.catalog.mall-changed.v1}. */
record MallChanged(String code, Wording name, String timeZone, String status, List<Offering> offerings) {
    private static final String OPEN = "OPEN";

    record Offering(String service, String status) {}

    boolean isOpen() {
        return status.equals(OPEN);
    }

    List<String> openServices() {
        return offerings.stream()
                .filter(offering -> offering.status().equals(OPEN))
                .map(Offering::service)
                .distinct()
                .toList();
    }
}
