package id.mppdigital.connector.webhook;

import java.net.UnknownHostException;

/** A target that may not be called; the type that a resolver may throw. */
class RefusedTarget extends UnknownHostException {
    RefusedTarget(String reason) {
        super(reason);
    }
}
