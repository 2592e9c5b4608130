package id.mppdigital.statistics.catalog;

import id.mppdigital.platform.problem.Wording;

/** What this service reads of {@code id.mppdigital.catalog.service-changed.v1}. */
record ServiceChanged(String code, int version, String status, Wording name, TimeLimit timeLimit) {
    record TimeLimit(int amount, String unit) {}
}
