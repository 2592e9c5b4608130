package id.mppdigital.samples.agency;

/**
 * How the back-end behaves.
 *
 * @param decide whether cases are decided, or received and left lying
 */
record Behaviour(Mode mode, boolean decide) {
    enum Mode {
        UP,
        DOWN,
        HANG,
        GARBAGE
    }
}
