package id.mppdigital.portal.page;

import org.jspecify.annotations.Nullable;

/** A part of the platform does not answer. Its page says what still works. */
public class Away extends RuntimeException {
    private final String part;

    /** @param part catalog, citizen, application, notification, connector or issuer */
    public Away(String part, @Nullable Throwable cause) {
        super(part + " does not answer", cause);
        this.part = part;
    }

    public String part() {
        return part;
    }
}
