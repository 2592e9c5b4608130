package id.mppdigital.load;

/**
 * An application ready to be sent, as often as is wanted under new keys: prefilled, attested, its document uploaded.
 *
 * @param body of {@code POST /applications/v1/applications}
 */
public record Letter(Citizen citizen, String body) {}
