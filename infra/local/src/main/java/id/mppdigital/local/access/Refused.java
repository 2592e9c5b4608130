package id.mppdigital.local.access;

/** The platform, or whoever answered in its place, refused a request; the message says what and why. */
public final class Refused extends RuntimeException {
    public Refused(String message) {
        super(message);
    }

    public Refused(String message, Throwable cause) {
        super(message, cause);
    }
}
