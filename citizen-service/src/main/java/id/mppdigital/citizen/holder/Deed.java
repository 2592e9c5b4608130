package id.mppdigital.citizen.holder;

import java.util.Locale;

/** What is done with a right over personal data, as both ledgers name it where a parent does it. */
public enum Deed {
    READ_LEDGER,
    READ_FACTS,
    READ_REQUESTS,
    READ_CONSENTS,
    READ_DOCUMENTS,
    READ_CORRECTIONS,
    ACCESS,
    COPY,
    CORRECTION,
    RESTRICTION,
    OBJECTION,
    ERASURE,
    WITHDRAWAL;

    /** The same look again within the hour is no other one. */
    public boolean isLook() {
        return name().startsWith("READ_");
    }

    public String source() {
        return "rights/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
