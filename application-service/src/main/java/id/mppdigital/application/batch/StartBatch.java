package id.mppdigital.application.batch;

import id.mppdigital.application.batch.WorkOffBatches.BatchItem;
import id.mppdigital.application.idempotency.IdempotencyKey;
import id.mppdigital.application.idempotency.IdempotencyKeys;
import id.mppdigital.application.lifecycle.Application;
import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.application.listing.ListApplications;
import id.mppdigital.platform.events.Ids;
import id.mppdigital.platform.security.Caller;
import id.mppdigital.platform.work.WorkQueue;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stores a batch, to be worked off from then on, whatever becomes of the caller's connection. */
@Component
class StartBatch {
    private final IdempotencyKeys keys;
    private final Batches batches;
    private final ListApplications list;
    private final WorkQueue<BatchItem> queue;

    StartBatch(IdempotencyKeys keys, Batches batches, ListApplications list, WorkQueue<BatchItem> queue) {
        this.keys = keys;
        this.batches = batches;
        this.list = list;
        this.queue = queue;
    }

    record Started(Batch batch, boolean replayed) {}

    @Transactional
    Started start(Caller caller, IdempotencyKey key, BatchRequest request) {
        request.check();
        var command = Command.of(caller, request);
        var id = Ids.next();
        var first = keys.claim("batch " + command.by(), key, request, id);
        if (first.isEmpty()) {
            var found = select(caller, command, request);
            var more = found.size() > BatchRequest.LARGEST;
            batches.add(id, command, more ? found.subList(0, BatchRequest.LARGEST) : found, more);
            queue.wakeAfterCommit(command.agency());
        }
        return new Started(batches.get(first.orElse(id), command.agency(), command.by()), first.isPresent());
    }

    /** One more than a batch takes shows that there are more. */
    private List<ApplicationId> select(Caller caller, Command command, BatchRequest request) {
        var filter = request.filter();
        return filter == null
                ? request.named()
                : list.first(command.desk(), filter.of(caller), BatchRequest.LARGEST + 1).stream()
                        .map(Application::id)
                        .toList();
    }
}
