package id.mppdigital.citizen.documents;

import id.mppdigital.citizen.documents.store.DocumentContents;
import id.mppdigital.citizen.identity.Citizen;
import id.mppdigital.citizen.refusal.CitizenRefusal;
import id.mppdigital.platform.problem.Problem;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Deletes what no application uses: for its owner at once, from the store when no receipt of it holds any more. An
 * application that was on its way with it brings it back.
 */
@Component
class DeleteDocument {
    private static final Logger log = LoggerFactory.getLogger(DeleteDocument.class);

    private final Documents documents;
    private final DocumentContents contents;
    private final DocumentSettings settings;
    private final Clock clock;

    DeleteDocument(Documents documents, DocumentContents contents, DocumentSettings settings, Clock clock) {
        this.documents = documents;
        this.contents = contents;
        this.settings = settings;
        this.clock = clock;
    }

    void delete(Citizen citizen, UUID id) {
        if (documents.hide(id, citizen.accounts(), clock.instant())) {
            return;
        }
        throw documents
                .ownedBy(citizen.accounts(), id)
                .map(_ -> Problem.of(CitizenRefusal.DOCUMENT_IN_USE))
                .orElseGet(() -> Problem.notFound("dokumen", "document"));
    }

    @Scheduled(fixedDelayString = "${mpp.documents.purge-interval:1h}", initialDelayString = "1m")
    void purge() {
        Instant before = clock.instant().minus(settings.deletedKept());
        for (UUID id : documents.hiddenBefore(before)) {
            // First the file, then the row: the other way round nothing would name a file that stays.
            contents.remove(id);
            documents.remove(id);
            log.info("Document {} was deleted by its owner and is gone now", id);
        }
    }
}
