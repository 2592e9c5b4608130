package id.mppdigital.application.issuance;

import java.util.UUID;

/** A document that an agency issued; the file lies in the citizen's wallet, the hash pins its bytes. */
public record IssuedDocument(UUID id, String kind, String name, String mediaType, long size, String sha256) {}
