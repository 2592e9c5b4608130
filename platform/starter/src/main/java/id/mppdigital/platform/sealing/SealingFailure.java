package id.mppdigital.platform.sealing;

/** Sealed data could not be made or opened; the message names keys, never data. */
public class SealingFailure extends RuntimeException {
    SealingFailure(String message) {
        super(message);
    }

    SealingFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
