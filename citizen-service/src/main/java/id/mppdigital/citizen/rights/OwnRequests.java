package id.mppdigital.citizen.rights;

import id.mppdigital.citizen.dispute.Disputes;
import id.mppdigital.platform.problem.Problem;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A citizen's own requests, each with what it disputes and what was answered. */
@Component
class OwnRequests {
    private final RightsRequests requests;
    private final Disputes disputes;

    OwnRequests(RightsRequests requests, Disputes disputes) {
        this.requests = requests;
        this.disputes = disputes;
    }

    /** Newest first. */
    List<RightsController.Answer> of(Collection<String> accounts, @Nullable UUID before, int limit) {
        return told(requests.of(accounts, before, limit));
    }

    /** @throws Problem 404 for another's */
    RightsController.Answer one(Collection<String> accounts, UUID id) {
        return requests.ownedBy(accounts, id)
                .map(this::told)
                .orElseThrow(() -> Problem.notFound("permintaan", "request"));
    }

    RightsController.Answer told(RightsRequest request) {
        return told(List.of(request)).getFirst();
    }

    private List<RightsController.Answer> told(List<RightsRequest> found) {
        var disputed = disputes.of(found.stream().map(RightsRequest::id).toList());
        return found.stream()
                .map(request -> RightsController.Answer.of(request, disputed.get(request.id())))
                .toList();
    }
}
