package id.mppdigital.samples.agency;

import java.time.LocalDate;

/** A case that was granted, as far as a certificate tells of it. */
public record Grant(String service, String registrationNumber, Dossier dossier, LocalDate issuedOn) {}
