package id.mppdigital.samples.agency.inbox;

import com.nimbusds.jose.JOSEException;
import id.mppdigital.samples.agency.gateway.Gateway;
import id.mppdigital.samples.agency.rules.Correction;
import id.mppdigital.samples.agency.rules.Rules;
import java.text.ParseException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClientException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers corrections of the register that the agency keeps, before it acknowledges the webhook: what could not be
 * answered is delivered again, so nothing has to be kept.
 */
@Component
class CorrectionDesk {
    private static final Logger log = LoggerFactory.getLogger(CorrectionDesk.class);
    private static final String TYPE = "register.correction-asked";

    private final OwnKeys keys;
    private final Gateway gateway;
    private final Rules rules;
    private final JsonMapper json;

    CorrectionDesk(OwnKeys keys, Gateway gateway, Rules rules, JsonMapper json) {
        this.keys = keys;
        this.gateway = gateway;
        this.rules = rules;
        this.json = json;
    }

    boolean isOne(byte[] body) {
        return json.readTree(body).path("type").asString("").equals(TYPE);
    }

    /** How to answer the webhook: 503 asks for another delivery. */
    HttpStatus answer(byte[] body) throws ParseException, JOSEException {
        var data = json.readTree(body).path("data");
        var number = data.path("number").asString("");
        var asked = read(data);
        if (asked.isEmpty()) {
            log.error("Correction {} is sealed for none of this agency's keys", number);
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
        try {
            gateway.answerCorrection(data.path("correctionId").asString(), rules.correct(asked.get()));
            return HttpStatus.NO_CONTENT;
        } catch (HttpClientErrorException.NotFound | HttpClientErrorException.Conflict e) {
            log.info("Correction {} needs no answer any more", number);
            return HttpStatus.NO_CONTENT;
        } catch (RestClientException e) {
            log.warn("Correction {} can't be answered now", number, e);
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
    }

    private Optional<Correction> read(JsonNode data) throws ParseException, JOSEException {
        if (data.path("request").isObject()) {
            return Optional.of(json.treeToValue(data.path("request"), Correction.class));
        }
        var jwe = data.path("sealed").toString();
        var key = keys.of(jwe);
        return key.isEmpty()
                ? Optional.empty()
                : Optional.of(json.readValue(keys.open(jwe, key.get()), Correction.class));
    }
}
