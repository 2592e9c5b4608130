package id.mppdigital.application.bill;

import id.mppdigital.application.catalog.BilingualText;
import java.time.Instant;

/**
 * What an agency asks an applicant to pay.
 *
 * @param amount whole rupiah
 * @param billingCode the code that the applicant enters when paying
 * @param payee who gets the money
 */
public record Bill(long amount, String billingCode, BilingualText payee, BilingualText howToPay, Instant expiresAt) {}
