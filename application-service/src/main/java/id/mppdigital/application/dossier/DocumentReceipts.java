package id.mppdigital.application.dossier;

import id.mppdigital.application.signed.FileReceipt;
import id.mppdigital.application.signed.RefusedToken;
import id.mppdigital.application.signed.SignedClaims;
import org.springframework.stereotype.Component;

/** Verifies the receipts that citizen-service gave for uploaded documents. */
@Component
class DocumentReceipts {

    private static final String TYPE = "document+jwt";

    private final SignedClaims tokens;

    DocumentReceipts(SignedClaims tokens) {
        this.tokens = tokens;
    }

    DossierDocument verify(Handover.HandedDocument handed, String citizenId) throws RefusedToken {
        var file = FileReceipt.of(tokens.verify(handed.receipt(), TYPE, citizenId));
        return new DossierDocument(
                handed.requirement(), file.id(), file.name(), file.mediaType(), file.size(), file.sha256());
    }
}
