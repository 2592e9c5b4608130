package id.mppdigital.connector.delivery;

/** What an agency is told, mostly about an application. */
public enum MessageType {
    SUBMITTED("application.submitted"),
    CORRECTED("application.corrected"),
    WITHDRAWN("application.withdrawn"),
    /** A register that could not be asked has answered since, or was given up. */
    VERIFIED("application.verified"),
    /** A decision has changed facts that the application used. */
    FACTS_CHANGED("application.facts-changed"),
    /** A fact in a register that the agency keeps is disputed. */
    CORRECTION_ASKED("register.correction-asked");

    private final String wire;

    MessageType(String wire) {
        this.wire = wire;
    }

    /** The name in the webhook's {@code type}. */
    public String wire() {
        return wire;
    }
}
