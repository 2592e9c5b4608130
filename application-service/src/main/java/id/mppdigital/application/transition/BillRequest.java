package id.mppdigital.application.transition;

import id.mppdigital.application.bill.Bill;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A bill as an agency sends it.
 *
 * @param amount whole rupiah
 * @param billingCode as the payment channel knows it
 * @param expiresAt ISO 8601 with an offset
 */
record BillRequest(
        @NotNull @Min(1) @Max(1_000_000_000_000L) Long amount,
        @NotNull @Pattern(regexp = "[A-Za-z0-9-]{4,32}") String billingCode,
        @NotNull @Valid Words payee,
        @NotNull @Valid Words howToPay,
        @NotNull Instant expiresAt) {
    Bill bill() {
        // As precise as the database stores it, so that a repeated bill is equal.
        return new Bill(amount, billingCode, payee.text(), howToPay.text(), expiresAt.truncatedTo(ChronoUnit.MICROS));
    }
}
