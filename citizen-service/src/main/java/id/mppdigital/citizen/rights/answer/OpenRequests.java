package id.mppdigital.citizen.rights.answer;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.mppdigital.citizen.dispute.Dispute;
import id.mppdigital.citizen.dispute.Disputes;
import id.mppdigital.citizen.dispute.Processing;
import id.mppdigital.citizen.registers.BaseRegister;
import id.mppdigital.citizen.registers.Registers;
import id.mppdigital.citizen.registers.manifest.RegisterName;
import id.mppdigital.citizen.rights.Right;
import id.mppdigital.citizen.rights.RightsRequest;
import id.mppdigital.citizen.rights.RightsRequests;
import id.mppdigital.platform.paging.Cursor;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The requests that wait for a person, without who asked: that is shown one by one, and written down. */
@Component
class OpenRequests {
    /**
     * One of the list.
     *
     * @param subject a fact's source, a purpose, or the id of an application
     * @param processing for what no fact is to be used; present where a purpose is restricted
     * @param owner who can correct the fact: the register that it is from; null where there is none
     */
    record Listed(
            UUID id,
            Right kind,
            String subject,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Processing processing,

            Instant receivedAt,
            Instant dueAt,
            boolean overdue,
            @Nullable Owner owner) {}

    record Owner(String register, RegisterName name) {}

    private final RightsRequests requests;
    private final Disputes disputes;
    private final Registers registers;
    private final Clock clock;

    OpenRequests(RightsRequests requests, Disputes disputes, Registers registers, Clock clock) {
        this.requests = requests;
        this.disputes = disputes;
        this.registers = registers;
        this.clock = clock;
    }

    List<Listed> after(@Nullable Cursor cursor, int limit) {
        var found = cursor == null
                ? requests.open(null, null, limit)
                : requests.open(cursor.instant(0), cursor.uuid(1), limit);
        var disputed = disputes.of(found.stream().map(RightsRequest::id).toList());
        return found.stream()
                .filter(request -> disputed.containsKey(request.id()))
                .map(request -> listed(request, requireNonNull(disputed.get(request.id()))))
                .toList();
    }

    Listed listed(RightsRequest request, Dispute dispute) {
        var times = request.clock();
        return new Listed(
                request.id(),
                request.kind(),
                dispute.topic().subject(),
                dispute.topic().processing().orElse(null),
                times.receivedAt(),
                times.dueAt(),
                request.isOpen() && times.dueAt().isBefore(clock.instant()),
                owner(dispute.topic()));
    }

    private @Nullable Owner owner(Dispute.Topic topic) {
        return topic.isAboutFact()
                ? registers.all().stream()
                        .filter(register ->
                                register.code().equals(topic.source().register()))
                        .findFirst()
                        .map(OpenRequests::owner)
                        .orElse(null)
                : null;
    }

    private static Owner owner(BaseRegister register) {
        return new Owner(register.code(), register.name());
    }
}
