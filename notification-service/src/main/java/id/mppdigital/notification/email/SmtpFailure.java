package id.mppdigital.notification.email;

import id.mppdigital.platform.work.Outcome;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** Reads a failure to send by the reply codes of RFC 5321 and RFC 4954. */
final class SmtpFailure {
    /** The server is closing, or wants credentials or encryption that it didn't get. */
    private static final Set<Integer> SERVER_AT_FAULT = Set.of(421, 454, 530, 534, 535, 538);

    private SmtpFailure() {}

    static Outcome toConnect(MessagingException failure) {
        return new Outcome.Outage(failure instanceof AuthenticationFailedException ? "smtp-login" : "smtp-unreachable");
    }

    static Outcome toSend(MessagingException failure) {
        int code = replyCode(failure);
        if (code <= 0) {
            return new Outcome.Retry("smtp-interrupted");
        }
        if (SERVER_AT_FAULT.contains(code)) {
            return new Outcome.Outage("smtp-" + code);
        }
        return code >= 500 ? new Outcome.Park("smtp-" + code) : new Outcome.Retry("smtp-" + code);
    }

    /** The most specific reply code in the chain, 0 when the conversation broke off without one. */
    private static int replyCode(@Nullable Exception failure) {
        if (!(failure instanceof MessagingException messaging)) {
            return 0;
        }
        int deeper = replyCode(messaging.getNextException());
        if (deeper > 0) {
            return deeper;
        }
        return switch (messaging) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSenderFailedException sender -> sender.getReturnCode();
            case SMTPSendFailedException rejected -> rejected.getReturnCode();
            default -> 0;
        };
    }
}
