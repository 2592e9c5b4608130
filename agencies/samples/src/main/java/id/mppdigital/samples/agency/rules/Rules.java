package id.mppdigital.samples.agency.rules;

import id.mppdigital.samples.paper.Certificate;
import id.mppdigital.samples.paper.Text;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** An agency's law in code. Its verdict on a dossier is always the same, so that a repeated decision says the same. */
public interface Rules {
    /** The agency's name on its page. */
    Text agency();

    /** @param service code of the service that was applied for */
    Verdict judge(String service, Dossier dossier);

    /** What is to be paid before the product is issued; empty when it is free. */
    Optional<Fee> fee(String service);

    /** The file that is issued; empty for a product that is no file, such as a card. */
    Optional<Certificate> certificate(Grant grant);

    /** What the agency finds and tells with the product, by the names in the service's manifest; mostly nothing. */
    default Map<String, Object> findings(Grant grant) {
        return Map.of();
    }

    /** What comes of a correction; an agency that keeps no register changes nothing. */
    default Correction.Answer correct(Correction correction) {
        return Correction.Answer.kept(
                "Instansi ini tidak mengelola register tersebut. / This agency keeps no such register.");
    }

    /**
     * What a product costs.
     *
     * @param amount whole rupiah
     */
    record Fee(long amount, Text payee, Text howToPay) {}

    /** A case that was granted, as far as a certificate tells of it. */
    record Grant(String service, String registrationNumber, Dossier dossier, LocalDate issuedOn) {
        /** The last part of the registration number: a certificate that is written again has the same one. */
        public String serial() {
            return registrationNumber.substring(registrationNumber.lastIndexOf('-') + 1);
        }
    }
}
