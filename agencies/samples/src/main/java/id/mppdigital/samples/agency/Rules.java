package id.mppdigital.samples.agency;

import id.mppdigital.samples.paper.Certificate;
import id.mppdigital.samples.paper.Text;
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
}
