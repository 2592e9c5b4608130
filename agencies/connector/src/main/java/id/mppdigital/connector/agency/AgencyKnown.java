package id.mppdigital.connector.agency;

/** An agency's endpoint is now known, or known to be none; published inside the transaction that stored it. */
public record AgencyKnown(String agency) {}
