package id.mppdigital.application.issuance;

import id.mppdigital.application.refusal.ApplicationRefusal;
import id.mppdigital.application.signed.FileReceipt;
import id.mppdigital.application.signed.RefusedToken;
import id.mppdigital.application.signed.SignedClaims;
import id.mppdigital.platform.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Verifies the receipts of documents that an agency uploaded for an application. */
@Component
public class IssuedReceipts {
    private static final String TYPE = "issued-document+jwt";

    private final SignedClaims tokens;

    IssuedReceipts(SignedClaims tokens) {
        this.tokens = tokens;
    }

    /** The proven documents, and the faults of the others. */
    public record Checked(List<IssuedDocument> documents, List<Problem.Fault> faults) {}

    public Checked check(List<String> receipts, UUID application, String agency) {
        Map<UUID, IssuedDocument> documents = new LinkedHashMap<>();
        List<Problem.Fault> faults = new ArrayList<>();
        for (int i = 0; i < receipts.size(); i++) {
            var pointer = "/documents/" + i + "/receipt";
            try {
                var document = verify(receipts.get(i), application, agency);
                if (documents.putIfAbsent(document.id(), document) != null) {
                    faults.add(Problem.Fault.of(pointer, ApplicationRefusal.DUPLICATE));
                }
            } catch (RefusedToken e) {
                faults.add(Problem.Fault.of(pointer, e.reason().ofReceipt()));
            }
        }
        return new Checked(List.copyOf(documents.values()), faults);
    }

    private IssuedDocument verify(String receipt, UUID application, String agency) throws RefusedToken {
        var claims = tokens.verify(receipt, TYPE, application.toString());
        if (!agency.equals(claims.path("agency").stringValue(""))) {
            throw new RefusedToken(RefusedToken.Reason.FOREIGN);
        }
        var file = FileReceipt.of(claims);
        return new IssuedDocument(file.id(), file.kind(), file.name(), file.mediaType(), file.size(), file.sha256());
    }
}
