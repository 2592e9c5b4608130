package id.mppdigital.application.bill;

import id.mppdigital.application.catalog.BilingualText;
import id.mppdigital.platform.sealing.Sealing;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what people write on a bill out of the database's sight: such texts name persons. */
@Component
class SealedBillWords {

    private static final String SELF = "application-service";

    private final Sealing sealing;
    private final JsonMapper json;

    SealedBillWords(Sealing sealing, JsonMapper json) {
        this.sealing = sealing;
        this.json = json;
    }

    private record Words(BilingualText payee, BilingualText howToPay) {}

    String seal(Bill bill) {
        return json.writeValueAsString(sealing.seal(new Words(bill.payee(), bill.howToPay()), SELF));
    }

    Bill open(BillSummary bill, String sealed) {
        var words = sealing.open(json.readValue(sealed, new TypeReference<>() {}), Words.class);
        return new Bill(bill.amount(), bill.billingCode(), words.payee(), words.howToPay(), bill.expiresAt());
    }
}
