package id.mppdigital.citizen.correction;

import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.identity.Citizen;
import id.mppdigital.citizen.registers.BaseRegister;
import id.mppdigital.citizen.signing.AgencySeal;
import id.mppdigital.platform.events.NewEvent;
import id.mppdigital.platform.events.Outbox;
import id.mppdigital.platform.events.Topics;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.admin.NewTopic;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Publishes what an agency is asked to correct, sealed for the agency, or for the connector where it has no key. */
@Component
class CorrectionEvents {
    static final List<String> LAWS = List.of("UU 27/2022 Pasal 29, 30");

    private static final String TOPIC = "mpp.corrections";
    private static final String TYPE = "id.mppdigital.correction.asked.v1";

    private final Outbox outbox;
    private final AgencySeal seal;
    private final AttachedEvidence attached;

    CorrectionEvents(Outbox outbox, AgencySeal seal, AttachedEvidence attached) {
        this.outbox = outbox;
        this.attached = attached;
        this.seal = seal;
    }

    @Bean
    static NewTopic correctionsTopic() {
        return Topics.events(TOPIC);
    }

    /** The data of the event. */
    record CorrectionAsked(
            UUID correctionId,
            String number,
            String agency,
            String mall,
            Instant askedAt,
            Map<String, Object> sealed) {}

    /**
     * What proves it, by reference: fetched one by one while the correction is open, which the citizen's ledger says. Not
     * its name: people write names and numbers into it.
     */
    record Evidence(UUID id, String mediaType, long size) {}

    /**
     * What the agency learns, and nothing else: neither the application nor its service.
     *
     * @param claimedBy CITIZEN or REGISTER
     * @param claimedFrom the register whose word it is, only where the agency's own is known to copy it: from another
     *     one the agency could learn that the person is known there
     */
    record Sealed(
            String nik,
            String register,
            String fact,
            @Nullable JsonNode held,
            JsonNode claimed,
            String claimedBy,
            @Nullable String claimedFrom,
            @Nullable String reason,
            List<Evidence> evidence,
            List<String> basis,
            Instant dueAt) {
        /** Without the values, so that no log shows them by accident. */
        @Override
        public String toString() {
            return "Sealed[" + fact + "]";
        }
    }

    List<Evidence> evidence(Correction correction) {
        return attached.of(correction.subject().request()).stream()
                .map(document -> new Evidence(
                        document.id(),
                        document.file().mediaType(),
                        document.file().size()))
                .toList();
    }

    /** What the agency is to read, sealed; empty where it has no system, or its keys can't be used. */
    Optional<Map<String, Object>> sealed(Correction correction, Citizen citizen, BaseRegister register, Keeper keeper) {
        var claim = correction.claim();
        var subject = correction.subject();
        var sealed = new Sealed(
                citizen.nik().digits(),
                register.code(),
                subject.fact().key(),
                claim.held(),
                claim.claimed(),
                claim.isCitizens() ? "CITIZEN" : "REGISTER",
                owner(register, subject.fact(), claim.from()).orElse(null),
                claim.reason(),
                evidence(correction),
                LAWS,
                correction.state().dueAt());
        var endpoint = keeper.endpoint();
        return endpoint == null ? Optional.empty() : seal.seal(sealed, keeper.code(), endpoint.keys());
    }

    void asked(Correction correction, Keeper keeper, Map<String, Object> sealed) {
        var mall = keeper.malls().getFirst();
        var askedAt = correction.state().askedAt();
        var data = new CorrectionAsked(correction.id(), correction.number(), keeper.code(), mall, askedAt, sealed);
        outbox.append(new NewEvent(TOPIC, TYPE, correction.id().toString(), 1, data));
    }

    /** The owner's fact, where this register is known to copy it. */
    static Optional<String> owner(BaseRegister register, FactSource fact, String from) {
        return Optional.ofNullable(register.copies().get(fact))
                .map(same -> same.source().key())
                .filter(from::equals);
    }
}
