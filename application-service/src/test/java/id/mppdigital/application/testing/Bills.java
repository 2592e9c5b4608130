package id.mppdigital.application.testing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Bodies of moves that ask for payment. */
public final class Bills {
    public static final Instant TOMORROW =
            Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);

    private Bills() {}

    public static String asking(String amount) {
        return asking(amount, "820261128000123", TOMORROW.toString());
    }

    /** @param amount as it stands in the JSON */
    public static String asking(String amount, String code, String expiresAt) {
        return """
                {"to": "AWAITING_PAYMENT", "bill": {"amount": %s, "billingCode": "%s",
                 "payee": {"id": "Kas Negara", "en": "State treasury"},
                 "howToPay": {"id": "Bayar lewat bank mana pun", "en": "Pay through any bank"}, "expiresAt": "%s"}}
                """.formatted(amount, code, expiresAt);
    }
}
