package id.mppdigital.notification.template;

import java.util.List;

/** Occasions with a second text for when there is a bill or a document, so that no text promises what isn't there. */
final class Variant {
    private static final String WITH_BILL = "awaiting-payment-bill";
    private static final String WITH_DOCUMENT = "issued-document";

    static final List<String> NAMES = List.of(WITH_BILL, WITH_DOCUMENT);

    private Variant() {}

    static String of(Occasion occasion, Facts facts) {
        return switch (occasion) {
            case AWAITING_PAYMENT -> facts.bill() == null ? occasion.resource() : WITH_BILL;
            case ISSUED -> facts.hasDocuments() ? WITH_DOCUMENT : occasion.resource();
            default -> occasion.resource();
        };
    }
}
