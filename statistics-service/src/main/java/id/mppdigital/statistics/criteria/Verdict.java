package id.mppdigital.statistics.criteria;

/** How a criterion stands. Only what was computed is met or not met. */
enum Verdict {
    MET,
    NOT_MET,
    NOT_MEASURED
}
