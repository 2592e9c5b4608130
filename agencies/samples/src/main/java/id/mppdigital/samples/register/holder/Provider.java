package id.mppdigital.samples.register.holder;

import id.mppdigital.samples.register.Switchboard;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Land tax and health workers: registers that keep to the platform's contract, {@code attribute-provider.json}. */
@RestController
class Provider {
    private static final Set<String> REGISTERS = Set.of("pbb", "sdmk");

    private final Holders holders;
    private final Requests requests;
    private final Switchboard switchboard;
    private final Clock clock;

    Provider(Holders holders, Requests requests, Switchboard switchboard, Clock clock) {
        this.holders = holders;
        this.switchboard = switchboard;
        this.requests = requests;
        this.clock = clock;
    }

    @PostMapping("/{register}")
    ResponseEntity<Object> attributes(
            @PathVariable String register,
            @RequestHeader(defaultValue = "") String authorization,
            @RequestBody byte[] body)
            throws GeneralSecurityException {
        if (!REGISTERS.contains(register)
                || switchboard.isClosed(register)
                || !requests.isFor(register, authorization, body)) {
            return problem(HttpStatus.UNAUTHORIZED, "not-signed");
        }
        if (switchboard.isSpent(register)) {
            return problem(HttpStatus.TOO_MANY_REQUESTS, "quota-spent");
        }
        var question = JsonMapper.shared().readTree(body);
        return holders.find(register, question.at("/person/nik").asString(""))
                .map(record -> ResponseEntity.<Object>ok(answer(question, record)))
                .orElseGet(() -> problem(HttpStatus.NOT_FOUND, "person-unknown"));
    }

    private Map<String, Object> answer(JsonNode question, Map<String, Object> record) {
        var asOf = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        var attributes = new LinkedHashMap<String, Object>();
        question.path("attributes").valueStream().map(JsonNode::asString).forEach(name -> {
            var value = record.get(name);
            if (value != null) {
                attributes.put(name, Map.of("value", value, "asOf", asOf));
            }
        });
        var matches = new LinkedHashMap<String, Object>();
        question.path("claims")
                .properties()
                .forEach(claim -> matches.put(
                        claim.getKey(),
                        Map.of(
                                "agrees",
                                String.valueOf(record.get(claim.getKey()))
                                        .equalsIgnoreCase(claim.getValue().asString("")))));
        return Map.of("person", question.path("person"), "attributes", attributes, "matches", matches);
    }

    private static ResponseEntity<Object> problem(HttpStatus status, String code) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Map.of("status", status.value(), "code", code));
    }
}
