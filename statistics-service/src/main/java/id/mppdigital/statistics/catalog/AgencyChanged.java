package id.mppdigital.statistics.catalog;

import id.mppdigital.platform.problem.Wording;

/** What this service reads of {@code id.mppdigital.catalog.agency-changed.v1}. */
record AgencyChanged(String code, Wording name) {}
