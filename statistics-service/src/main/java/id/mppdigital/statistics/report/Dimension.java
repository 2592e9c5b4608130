package id.mppdigital.statistics.report;

/** What applications are counted by. */
enum Dimension {
    AGENCY,
    SERVICE,
    STATUS,
    TIME_LIMIT,
    MONTH,
    DAY,
    /** Behind the others: of equal counts, another one is hidden rather than this. */
    TOTAL,
    /** Two dimensions at once. Nobody is shown these counts, but those of both dimensions are sums of them. */
    CROSSED
}
