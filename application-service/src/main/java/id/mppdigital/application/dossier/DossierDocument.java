package id.mppdigital.application.dossier;

import java.util.UUID;

/** A document in citizen-service's wallet that answers a requirement; the hash pins the bytes that were meant. */
public record DossierDocument(String requirement, UUID id, String name, String mediaType, long size, String sha256) {}
