package id.mppdigital.application.batch;

/** What came of one application of a batch. */
enum BatchOutcome {
    /** Not worked off yet. */
    OPEN,
    /** It was moved or assigned, or was so already. */
    DONE,
    REFUSED,
    /** It doesn't exist, or is not of the caller's desk. */
    NOT_FOUND,
    /** Given up after several failures on our side; nothing was changed. */
    FAILED
}
