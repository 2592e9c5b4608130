package id.mppdigital.notification.delivery;

/** What became of one try to send an e-mail. Reasons are codes: a server's own words may contain the address. */
sealed interface Outcome {
    /** The mail server took it. */
    record Sent() implements Outcome {}

    /** The citizen can't be reached yet. */
    record Waiting(String reason) implements Outcome {}

    /** The mail server refused this e-mail for now. */
    record Deferred(String reason) implements Outcome {}

    /** It will never be sent. */
    record Refused(String reason) implements Outcome {}

    /** The mail server can't be used at all: a fact about the server that no e-mail is to blame for. */
    record Outage(String reason) implements Outcome {}
}
