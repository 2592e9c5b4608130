package id.mppdigital.portal.api;

import id.mppdigital.platform.problem.Wording;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import tools.jackson.databind.JsonNode;

/** Malls and the services that they offer, and what everybody is called, for everyone. */
@HttpExchange("/catalog/v1")
public interface CatalogueApi {
    @GetExchange("/malls?limit=100")
    Malls malls(@RequestParam(required = false) @Nullable String after);

    @GetExchange("/malls/{code}")
    MallOffers mall(@PathVariable String code);

    @GetExchange("/services?limit=20")
    Found find(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String mall,
            @RequestParam(required = false) @Nullable String after);

    @GetExchange("/services/{code}")
    Service service(@PathVariable String code);

    /** The current form, of which this reads only how many fields it has. */
    @GetExchange("/services/{code}/form")
    Form form(@PathVariable String code);

    @GetExchange("/agencies?limit=100")
    Directory agencies(@RequestParam(required = false) @Nullable String after);

    /** The front-ends. */
    @GetExchange("/channels?limit=100")
    Directory channels();

    @GetExchange("/registers?limit=100")
    Directory registers();

    record Directory(List<Named> items, @Nullable String next) {}

    record Named(String code, Wording name) {}

    record Malls(List<Mall> items, @Nullable String next) {}

    record Mall(String code, String regionName, Wording name, ZoneId timeZone, String status) {}

    record MallOffers(String code, Wording name, @Nullable String address, List<Offer> offerings) {}

    /** @param reason why it is closed */
    record Offer(
            String service,
            Wording name,
            String agency,
            String status,
            @Nullable Wording reason) {}

    record Found(List<Hit> items, @Nullable String next) {}

    /** @param questions how many the form asks; null from a catalogue that does not say it yet */
    record Hit(
            String code,
            Wording name,
            Wording description,
            TimeLimit timeLimit,
            Fee fee,
            @Nullable Integer questions) {}

    record TimeLimit(int amount, String unit, String onExpiry) {}

    /** @param kind FREE, FIXED or VARIABLE */
    record Fee(String kind, @Nullable Long amount, @Nullable Wording note) {}

    /** @param components what the agency publishes of the standard's internal components, by their names */
    record Service(
            String code,
            int version,
            Wording name,
            Wording description,
            Standard standard,
            @Nullable Map<String, Wording> components,
            List<Document> documents) {}

    /** The published components of a service standard (UU 25/2009 art. 21). */
    record Standard(
            String decree,
            List<String> legalBasis,
            List<Requirement> requirements,
            List<Wording> procedure,
            TimeLimit timeLimit,
            Fee fee,
            Wording product,
            Wording complaints) {}

    record Requirement(String id, String en, @Nullable String source) {
        public Wording words() {
            return new Wording(id, en);
        }
    }

    record Document(String code, Wording name, boolean required, List<String> mediaTypes, long maxBytes) {}

    record Form(int version, Schema form) {}

    record Schema(Map<String, JsonNode> properties) {}
}
