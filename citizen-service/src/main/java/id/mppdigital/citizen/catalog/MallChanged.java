package id.mppdigital.citizen.catalog;

import java.util.List;

/** What this service reads of {@code id.mppdigital.catalog.mall-changed.v1}. */
record MallChanged(String code, List<Offering> offerings) {
    static final String TOPIC = "mpp.catalog.malls";
    static final String TYPE = "id.mppdigital.catalog.mall-changed.v1";

    record Offering(String service) {}

    List<String> services() {
        return offerings.stream().map(Offering::service).distinct().toList();
    }
}
