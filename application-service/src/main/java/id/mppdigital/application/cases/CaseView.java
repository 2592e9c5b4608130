package id.mppdigital.application.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import id.mppdigital.application.cases.saga.PartState;
import id.mppdigital.application.catalog.BilingualText;
import id.mppdigital.application.catalog.LifeEvent.Deadline;
import id.mppdigital.application.catalog.LifeEvent.OnLate;
import id.mppdigital.application.catalog.LifeEvent.OnRefused;
import id.mppdigital.application.dossier.Later;
import id.mppdigital.application.lifecycle.Application.ServiceRef;
import id.mppdigital.application.status.ApplicationStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case: the table of its parts as it stands.
 *
 * @param mall a Kemendagri code
 * @param endedAt when its last part was decided or stopped; null while one is open
 * @param onBehalfOf the representation by which somebody submitted it for its citizen; absent for oneself
 */
record CaseView(
        UUID id,
        EventNamed lifeEvent,
        String mall,
        Instant openedAt,
        @Nullable Instant endedAt,

        @JsonInclude(Include.NON_NULL) @Nullable UUID onBehalfOf,

        List<PartView> parts) {
    record EventNamed(String code, int version, BilingualText name) {}

    /**
     * A row of the table.
     *
     * @param application null until it is filed
     * @param waits what it waits for beside other parts; null where it waits for nothing else
     */
    @JsonInclude(Include.NON_NULL)
    record PartView(
            String code,
            ServiceRef service,
            RuleView rules,
            PartState state,
            @Nullable Filed application,
            @Nullable Waits waits) {}

    /**
     * What the life event says of it.
     *
     * @param dependsOn codes of the parts whose product must be there before it starts
     * @param onRefused what becomes of the others when it is refused
     * @param onLate what becomes of the others when its agency lets the deadline pass
     * @param deadline how long its agency may take once it has started
     */
    record RuleView(
            List<String> dependsOn,
            OnRefused onRefused,
            OnLate onLate,
            @Nullable Deadline deadline) {}

    /**
     * Its application.
     *
     * @param dueAt when its deadline ends; null without one
     * @param late whether that has passed while the agency has to act
     */
    record Filed(
            UUID id,
            String registrationNumber,
            ApplicationStatus status,
            @Nullable Instant dueAt,
            boolean late) {}

    /**
     * What keeps it from being filed.
     *
     * @param asked fields of its service's form, and requirements, that the citizen is asked for
     * @param reason why the service doesn't take it at present, a code; it is tried again
     */
    @JsonInclude(Include.NON_NULL)
    record Waits(@Nullable Later asked, @Nullable String reason) {}
}
