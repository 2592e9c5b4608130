package id.mppdigital.samples.agency;

import id.mppdigital.samples.paper.Text;

/**
 * What a product costs.
 *
 * @param amount whole rupiah
 */
public record Fee(long amount, Text payee, Text howToPay) {}
