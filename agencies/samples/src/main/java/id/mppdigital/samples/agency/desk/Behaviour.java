package id.mppdigital.samples.agency.desk;

/**
 * How the back-end behaves.
 *
 * @param decide whether cases are decided, or received and left lying
 */
public record Behaviour(Mode mode, boolean decide) {
    public enum Mode {
        UP,
        DOWN,
        HANG,
        GARBAGE
    }
}
