package id.mppdigital.samples.agency;

import id.mppdigital.samples.paper.Text;

/**
 * What a citizen is asked to pay, as the gateway wants it said.
 *
 * @param amount whole rupiah
 * @param expiresAt with its offset; a text, so that a bill that is told again is the same to the letter
 */
record Bill(long amount, String billingCode, Text payee, Text howToPay, String expiresAt) {}
