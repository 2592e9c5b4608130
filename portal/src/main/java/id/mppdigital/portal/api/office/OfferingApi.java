package id.mppdigital.portal.api.office;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.mppdigital.platform.problem.Wording;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** What a mall offers, as its office sees and changes it. */
@HttpExchange("/catalog/v1")
public interface OfferingApi {
    @GetExchange("/malls/{mall}")
    Mall mall(@PathVariable String mall);

    @GetExchange("/agencies?limit=100")
    Agencies agencies(@RequestParam String mall);

    /** Whoever saw another revision gets 412. */
    @PutExchange("/malls/{mall}/offerings/{service}/status")
    void change(
            @PathVariable String mall,
            @PathVariable String service,
            @RequestHeader(HttpHeaders.IF_MATCH) String revision,
            @RequestBody Change change);

    record Mall(String code, Wording name, List<Offering> offerings) {}

    record Offering(
            String service,
            Wording name,
            String agency,
            @JsonUnwrapped Standing standing) {}

    /** @param reason why it is closed */
    record Standing(String status, @Nullable Wording reason, Instant since, long revision) {
        public boolean isOpen() {
            return status.equals("OPEN");
        }
    }

    record Change(String status, @Nullable Wording reason) {}

    record Agencies(List<Agency> items) {}

    record Agency(String code, Wording name) {}
}
