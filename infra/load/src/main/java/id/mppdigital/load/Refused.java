package id.mppdigital.load;

import java.io.IOException;

/** The platform had too much to do: a 503, as it should be then. */
final class Refused extends IOException {
    Refused(String message) {
        super(message);
    }
}
