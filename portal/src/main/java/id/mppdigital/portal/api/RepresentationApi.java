package id.mppdigital.portal.api;

import id.mppdigital.platform.problem.Wording;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** For whom the signed-in person acts, who acts for them, and what they filed for others. */
@HttpExchange
public interface RepresentationApi {
    String MINE = "/citizens/v1/me/representations";
    String FILED = "/applications/v1/represented";

    @GetExchange(MINE)
    Mine mine();

    @PostExchange(MINE + "/children")
    Representation addChild(@RequestBody Child child);

    /** @param id chosen by the page, so that a second click drafts no second one */
    @PutExchange(MINE + "/{id}")
    Representation propose(@PathVariable UUID id, @RequestBody Draft draft);

    @PutExchange(MINE + "/{id}/decision")
    Representation decide(@PathVariable UUID id, @RequestBody Decision decision);

    @DeleteExchange(MINE + "/{id}")
    Representation end(@PathVariable UUID id);

    /** Answers a correction request for whom the application was filed. */
    @PostExchange("/applications/v1/applications/{id}/corrections")
    JsonNode correct(
            @PathVariable UUID id, @RequestHeader(FilingApi.KEY) String key, @RequestBody Correction correction);

    /** What others filed for the signed-in person. */
    @GetExchange("/citizens/v1/me/represented?limit=20")
    FiledForMe forMe();

    /** Confirms that the signed-in person may act right now; goes with one act on one application. */
    @PostExchange(MINE + "/{id}/statements")
    Statement statement(@PathVariable UUID id, @RequestBody Act act);

    @GetExchange(FILED + "?limit=20")
    Filed filed(@RequestParam(required = false) @Nullable String after);

    @GetExchange(FILED + "/{id}")
    Followed followed(@PathVariable UUID id);

    /** By which representation, and in which service, somebody acts. */
    record OnBehalf(UUID representation, String service) {}

    record Mine(List<Representation> items) {}

    record Child(String nik) {}

    /** @param me PRINCIPAL or REPRESENTATIVE */
    record Draft(String me, String nik, List<String> services, List<String> actions, Instant until) {}

    record Decision(boolean accepted) {}

    record Act(String service, String action) {}

    record Statement(String statement) {}

    /**
     * @param kind KUASA or PARENT
     * @param state PROPOSED, ACTIVE, REFUSED, ENDED or EXPIRED
     */
    record Representation(UUID id, String kind, String state, Me me, Other other, Power power) {
        public boolean isStanding() {
            return state.equals("ACTIVE");
        }

        public boolean isByMe() {
            return me.side().equals("REPRESENTATIVE");
        }

        /** Whether a parent acts for a child by it. */
        public boolean isParents() {
            return kind.equals("PARENT");
        }

        /** Whether the signed-in person may fill in this service's form by it. */
        public boolean covers(String service) {
            return isStanding()
                    && isByMe()
                    && (isParents()
                            || power.services().contains(service)
                                    && power.actions().contains("APPLY"));
        }
    }

    /** @param side PRINCIPAL or REPRESENTATIVE */
    record Me(String side, boolean mayDecide) {}

    record Other(
            @Nullable String name,
            @Nullable String nikMasked,
            @Nullable String account) {
        /** How people know the other person: by name once both have agreed. */
        public String known() {
            return name != null ? name : nikMasked != null ? nikMasked : "–";
        }
    }

    /** @param services none for a parent, who may apply for all of them */
    record Power(
            List<String> services,
            List<String> actions,
            @Nullable Instant until) {}

    record Filed(List<FiledOne> items, @Nullable String next) {}

    record FiledOne(
            UUID id,
            UUID onBehalfOf,
            String registrationNumber,
            String mall,
            MyApplicationsApi.Service service,
            String status,
            Instant submittedAt,
            @Nullable OffsetDateTime dueAt) {}

    record FiledForMe(List<ForMe> items) {}

    /** @param filedBy the name of who filed it; null when it is not known */
    record ForMe(
            UUID applicationId,
            @Nullable String registrationNumber,
            String service,
            @Nullable String status,
            @Nullable String filedBy) {}

    /** @param representation the statement that the sender may correct for somebody else */
    record Correction(ObjectNode answers, List<FilingApi.Handed> documents, String representation) {}

    /** What the agency wants corrected; no mark where it is about everything. */
    record Asked(@Nullable Wording reason, List<FilingApi.Mark> marks) {}

    record Issued(UUID id, String name) {}

    /**
     * How it stands, without answers.
     *
     * @param correction only for who may correct
     * @param issuedDocuments only for who may receive
     */
    record Followed(
            UUID id,
            UUID onBehalfOf,
            String registrationNumber,
            String mall,
            FilingApi.Agency agency,
            FilingApi.Named service,
            String status,
            Instant submittedAt,
            @Nullable OffsetDateTime dueAt,
            FilingApi.@Nullable Representation representation,
            List<Event> timeline,
            @Nullable Asked correction,
            @Nullable List<Issued> issuedDocuments) {
        public OnBehalf onBehalf() {
            return new OnBehalf(onBehalfOf, service.code());
        }

        /** As the signed-in person knows for whom it is. */
        public String principal() {
            return representation == null ? "–" : representation.principal();
        }
    }

    record Event(String to, String actor, Instant at, FilingApi.@Nullable Represented represented) {}
}
