package id.mppdigital.citizen.correction;

import id.mppdigital.citizen.dispute.Disputes;
import id.mppdigital.citizen.documents.Document;
import id.mppdigital.citizen.documents.Documents;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the citizen attached to the request that a correction came with, as far as it is there still. */
@Component
class AttachedEvidence {
    private final Disputes disputes;
    private final Documents documents;

    AttachedEvidence(Disputes disputes, Documents documents) {
        this.disputes = disputes;
        this.documents = documents;
    }

    /** @param request null where two registers disagree: then nobody attached anything */
    List<Document> of(@Nullable UUID request) {
        return Stream.ofNullable(request)
                .flatMap(id -> disputes.of(List.of(id)).values().stream())
                .flatMap(dispute -> dispute.content().documents().stream())
                .map(documents::find)
                .flatMap(Optional::stream)
                .toList();
    }
}
