package id.mppdigital.platform.broker;

/** The broker, its topics or a listener is not available; the reason is safe to show. */
class BrokerUnavailable extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;

    BrokerUnavailable(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
