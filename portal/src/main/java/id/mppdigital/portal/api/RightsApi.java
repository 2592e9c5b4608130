package id.mppdigital.portal.api;

import id.mppdigital.platform.problem.Wording;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What a citizen asks for by the law on personal data. */
@HttpExchange("/citizens/v1/me")
public interface RightsApi {
    @PostExchange("/rights")
    Request ask(@RequestHeader(FilingApi.KEY) String key, @RequestBody Ask ask);

    @GetExchange("/rights?limit=20")
    Requests requests(@RequestParam(required = false) @Nullable String after);

    /**
     * @param kind as the platform names rights, such as ACCESS
     * @param confirmed that an erasure is meant
     */
    record Ask(String kind, boolean confirmed) {}

    record Requests(List<Request> items, @Nullable String next) {}

    /**
     * @param dueAt by when it is answered at the latest
     * @param endedAt when it was answered; null while it is open
     */
    record Request(
            UUID id,
            String kind,
            String status,
            Instant receivedAt,
            Instant dueAt,
            @Nullable Instant endedAt,
            Wording law) {
        public boolean givesCopy() {
            return kind.equals("ACCESS") && status.equals("FULFILLED");
        }
    }
}
