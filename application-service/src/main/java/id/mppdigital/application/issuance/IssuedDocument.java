package id.mppdigital.application.issuance;

import java.util.UUID;

/** A document that an agency issued. citizen-service keeps the file; the hash identifies its exact bytes. */
public record IssuedDocument(UUID id, String kind, String name, String mediaType, long size, String sha256) {}
