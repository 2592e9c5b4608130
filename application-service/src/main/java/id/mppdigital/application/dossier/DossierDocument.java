package id.mppdigital.application.dossier;

import java.util.UUID;

/** A document of citizen-service that fulfils a requirement; the hash identifies its exact bytes. */
public record DossierDocument(String requirement, UUID id, String name, String mediaType, long size, String sha256) {}
