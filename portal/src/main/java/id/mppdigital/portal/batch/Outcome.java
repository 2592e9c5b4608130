package id.mppdigital.portal.batch;

import id.mppdigital.portal.api.office.BatchApi.Counts;

/** What came of a case, the ones that need a person first. */
public enum Outcome {
    REFUSED,
    NOT_FOUND,
    FAILED,
    OPEN,
    DONE;

    int of(Counts counts) {
        return switch (this) {
            case REFUSED -> counts.refused();
            case NOT_FOUND -> counts.notFound();
            case FAILED -> counts.failed();
            case OPEN -> counts.open();
            case DONE -> counts.done();
        };
    }
}
