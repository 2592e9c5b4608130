package id.mppdigital.application.bill;

import java.time.Instant;

/** A bill in a list, without its texts. */
public record BillSummary(long amount, String billingCode, Instant expiresAt, BillState state) {}
