package id.mppdigital.portal.api;

import id.mppdigital.platform.problem.Wording;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;
import tools.jackson.databind.JsonNode;

/** What the platform knows of the citizen, from whom, and who used it. */
@HttpExchange("/citizens/v1/me")
public interface MyDataApi {
    @GetExchange
    Profile profile();

    @PutExchange("/preferences")
    Profile reach(@RequestBody Contact contact);

    /** How much a prefill would fill; no register is asked. */
    @GetExchange("/prefill")
    Expected expected(@RequestParam String service, @RequestParam int version);

    /** The same of a list of services, 100 at most; one that is not known there yet is absent. */
    @GetExchange("/prefill/services")
    ExpectedOfAll expected(@RequestParam List<String> service);

    /** @param onBehalfOf the representation of a child, whose parent asks; null for oneself, as in what follows */
    @GetExchange("/consents")
    Consents consents(@RequestParam(required = false) @Nullable UUID onBehalfOf);

    @PutExchange("/consents/{source}")
    Consent decide(@PathVariable String source, @RequestBody Decision decision);

    @GetExchange("/data-uses?limit=20")
    Uses uses(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable UUID onBehalfOf);

    /** The uses as they are chained, oldest first, passed on as they are. */
    @GetExchange("/ledger/lines?limit=100")
    ChainedUses chained(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable UUID onBehalfOf);

    /** What proves the chains, and the keys that signed it. */
    @GetExchange("/ledger/proofs")
    JsonNode proofs(@RequestParam(required = false) @Nullable UUID onBehalfOf);

    /** All that is known, one page always. */
    @GetExchange("/attributes")
    Facts facts(@RequestParam(required = false) @Nullable UUID onBehalfOf);

    record Facts(List<Fact> items) {}

    /** @param decision by which it became known, made at {@code asOf}; null where no decision did */
    record Fact(
            String source,
            JsonNode value,
            Instant asOf,
            @Nullable MadeKnown decision) {}

    record MadeKnown(UUID applicationId, String registrationNumber, Wording serviceName) {}

    /** What registers said of one's vehicles, plots of land and the like, one page always. */
    @GetExchange("/things")
    Things things();

    record Things(List<Thing> items) {}

    /**
     * @param name the register's; null where the catalogue no longer lists it
     * @param key by which the register was asked
     */
    record Thing(String register, @Nullable Wording name, String key, List<ThingFact> facts) {}

    /**
     * @param label what stands beside the value; null where the register has none
     * @param words what is read for a code; null where the value stands as it is
     */
    record ThingFact(
            String source,
            JsonNode value,
            Instant asOf,
            @Nullable Wording label,
            @Nullable Wording words) {}

    record ChainedUses(List<JsonNode> items, @Nullable String next) {}

    record Profile(
            @Nullable String name,
            String nikMasked,
            @Nullable String email,
            @Nullable String phone,
            String locale) {}

    /** Empty texts remove; null leaves it as it is. */
    record Contact(
            @Nullable String email,
            @Nullable String phone,
            @Nullable String locale) {}

    /**
     * Numbers of fields.
     *
     * @param known filled in by what is stored
     * @param askable filled in by registers, if they know it
     * @param notConsented left out, as the citizen withdrew their register
     * @param knownFields the names of those that are known; null from a service that does not say it yet
     */
    record Expected(
            int known,
            int askable,
            int notConsented,
            @Nullable List<String> knownFields) {}

    record ExpectedOfAll(List<ExpectedOf> items) {}

    record ExpectedOf(String service, Expected expected) {}

    record Consents(List<Consent> items) {}

    record Consent(
            String source,
            boolean granted,
            @Nullable Instant since,
            Wording name,
            Wording meaning,
            Wording law,
            @Nullable Basis basis,
            @Nullable String text,
            List<Change> history) {
        /** Whether it is something that a service is given on consent alone: the codes of registers have no dot. */
        public boolean isSharing() {
            return source.contains(".");
        }

        /** Whether the citizen has agreed to the wording that stands now. */
        public boolean isAgreed() {
            return granted
                    && !history.isEmpty()
                    && (text == null || text.equals(history.getFirst().text()));
        }
    }

    /** On what a register's own data are processed. */
    record Basis(List<String> law, Wording purpose) {}

    /**
     * A decision of the citizen.
     *
     * @param text the wording that was read; null where the front-end did not say
     */
    record Change(boolean granted, Instant at, @Nullable String text) {}

    /** @param text the wording that the citizen read */
    record Decision(boolean granted, @Nullable String text) {}

    record Uses(List<Use> items, @Nullable String next) {}

    /**
     * @param recipient a register, a front-end or an agency, by its code
     * @param ground what the citizen had to say about it; null where an older platform does not tell
     * @param consents the wordings to which the citizen had agreed; null where it rests on none
     * @param until the same look was repeated until then; null for a use that happens once
     * @param names of both, as they were then, where one acted for the other; null otherwise
     */
    record Use(
            Instant at,
            String action,
            Purpose purpose,
            String legalBasis,
            @Nullable Purpose ground,
            @Nullable List<String> consents,
            String recipient,
            List<String> sources,
            @Nullable String mall,
            @Nullable UUID applicationId,
            @Nullable Reader reader,
            @Nullable Instant until,
            @Nullable Both names) {}

    /** Either is null where no name was known. */
    record Both(@Nullable String principal, @Nullable String representative) {}

    /** @param role OFFICER or AGENCY, which is a system */
    record Reader(String role, String id) {}

    record Purpose(String id, String en) {
        public Wording words() {
            return new Wording(id, en);
        }
    }
}
