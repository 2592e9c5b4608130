package id.mppdigital.local.process;

/** The platform can't do what was asked; the message is one for people and says what to do next. */
public final class LaunchFailed extends RuntimeException {
    public LaunchFailed(String message) {
        super(message);
    }

    public LaunchFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
