package id.mppdigital.statistics.report;

/** What applications are counted by. */
enum Dimension {
    /** First: where a total and a part count the same applications, both are rounded as the total. */
    TOTAL,
    AGENCY,
    SERVICE,
    STATUS,
    TIME_LIMIT,
    MONTH,
    DAY,
    /** Two dimensions at once. Nobody is shown these counts, but those of both dimensions are sums of them. */
    CROSSED
}
