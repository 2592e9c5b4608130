package id.mppdigital.notification.delivery;

/** What became of one try to send a message. Reasons are codes: a server's own words may contain the address. */
public sealed interface Outcome {
    /** The channel's server took it. */
    record Sent() implements Outcome {}

    /** The citizen can't be reached yet. */
    record Waiting(String reason) implements Outcome {}

    /** The server refused this message for now. */
    record Deferred(String reason) implements Outcome {}

    /** It will never be sent. */
    record Refused(String reason) implements Outcome {}

    /** The server can't be used at all: a fact about the server that no message is to blame for. */
    record Outage(String reason) implements Outcome {}
}
