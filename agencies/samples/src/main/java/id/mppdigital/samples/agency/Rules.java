package id.mppdigital.samples.agency;

/** An agency's law in code. Its verdict on a dossier is always the same, so that a repeated decision says the same. */
public interface Rules {

    /** The agency's name on its page. */
    Text agency();

    /** @param service code of the service that was applied for */
    Verdict judge(String service, Dossier dossier);
}
