package id.mppdigital.citizen.verification;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.mppdigital.citizen.catalog.ServiceForms;
import id.mppdigital.citizen.usage.DataUse;
import id.mppdigital.citizen.usage.DataUses;
import id.mppdigital.citizen.usage.Purpose;
import id.mppdigital.platform.events.NewEvent;
import id.mppdigital.platform.events.Outbox;
import id.mppdigital.platform.events.Topics;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.apache.kafka.clients.admin.NewTopic;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * Tells application-service what came of it, and writes into the ledger that the agency learns it. The register's own
 * values stay here: the agency has the basis for what the citizen said, not for more.
 */
@Component
class TellOutcome {
    private static final String TOPIC = "mpp.verifications";
    private static final String TYPE = "id.mppdigital.verification.settled.v1";

    private final Outbox outbox;
    private final DataUses uses;
    private final ServiceForms forms;
    private final Clock clock;

    TellOutcome(Outbox outbox, DataUses uses, ServiceForms forms, Clock clock) {
        this.outbox = outbox;
        this.uses = uses;
        this.forms = forms;
        this.clock = clock;
    }

    @Bean
    static NewTopic verificationsTopic() {
        return Topics.events(TOPIC);
    }

    /** The data of the event; names of fields, never their values. */
    record VerificationSettled(
            UUID verificationId, UUID applicationId, long dossier, String register, List<Field> fields, Instant at) {
        record Field(
                String field,
                String source,
                Finding.State state,

                @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
                String reason) {}
    }

    void of(Awaited awaited, List<Typed> typed, Function<Typed, Finding> finding) {
        var filing = awaited.filing();
        var fields =
                typed.stream().map(each -> field(each, finding.apply(each))).toList();
        uses.record(
                filing.account(),
                DataUse.Action.SHARED_WITH_AGENCY,
                Purpose.HANDLE_APPLICATION,
                new DataUse.Recipient(
                        filing.agency(),
                        forms.lawsOf(
                                filing.service(),
                                filing.version(),
                                typed.stream().map(Typed::field).toList())),
                fields.stream().map(VerificationSettled.Field::source).toList(),
                filing.context());
        var data = new VerificationSettled(
                awaited.id(), filing.applicationId(), filing.sequence(), awaited.register(), fields, clock.instant());
        outbox.append(new NewEvent(TOPIC, TYPE, awaited.id().toString(), 1, data));
    }

    private static VerificationSettled.Field field(Typed typed, Finding finding) {
        return new VerificationSettled.Field(typed.field(), typed.source().key(), finding.state(), finding.reason());
    }
}
