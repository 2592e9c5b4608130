package id.mppdigital.application.catalog.replica;

import java.util.List;

record MallChanged(String code, String timeZone, String status, List<Offering> offerings) {
    record Offering(String service, String agency, String status) {}
}
