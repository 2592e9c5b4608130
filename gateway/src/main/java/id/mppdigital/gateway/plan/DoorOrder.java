package id.mppdigital.gateway.plan;

/** The filters that a request passes, first to last. A new one is placed by a new line here. */
public enum DoorOrder {
    /** Sees every answer, and how long it took. */
    ACCESS_LOG,
    /** Before the filter that answers errors, so that problems bear the headers too. */
    SECURITY_HEADERS,
    /** Before all that answers: an answer that comes before its request's body ends the connection. */
    UNREAD_BODY,
    /** Turns what all filters below refuse into a problem. */
    PROBLEMS,
    /** Before the sign-in check, as a browser's preflight bears no token; and so that a page may read every refusal. */
    CORS,
    /** What no service should see costs nothing more. */
    REQUEST_TARGET,
    /** Before a token is looked at: guessing must not be free. */
    ADDRESS_LIMIT,
    /** What no parser behind the door may have to make sense of. */
    FIREWALL,
    /** Whoever asks: the code of a receipt must not be guessed from many addresses either. */
    RECEIPT_LIMIT,
    /** Who calls is known from here on. */
    SIGN_IN,
    /** Whose share is used up is known after the sign-in. */
    CALLER_LIMIT,
    /** After the sign-in: a stranger's body is not worth reading at all. */
    BODY_CAP;

    private static final int FIRST = -200;
    private static final int ROOM_BETWEEN = 10;

    /** As Spring counts: smaller ones come first. */
    public int value() {
        return FIRST + ordinal() * ROOM_BETWEEN;
    }
}
