package id.mppdigital.citizen.lookup;

import id.mppdigital.citizen.identity.Nik;
import id.mppdigital.citizen.registers.Protocol;
import id.mppdigital.citizen.registers.RegisterAnswer;
import id.mppdigital.citizen.registers.RegisterClient;
import id.mppdigital.citizen.registers.RegisterQuestion;
import id.mppdigital.citizen.registers.manifest.RegisterFailure;
import id.mppdigital.citizen.registers.manifest.RegisterFailure.Reason;
import id.mppdigital.citizen.registers.manifest.RegisterManifest;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClient.RequestHeadersSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One request of a manifest, and its answer. */
record LookUp(RegisterManifest register, RegisterManifest.Request request, RegisterClient client, String authorization)
        implements Protocol.Connection {
    @Override
    public RegisterAnswer ask(RegisterQuestion question) {
        var asked = question.key();
        var key = asked == null ? question.nik().digits() : asked;
        var reply = client.send(http -> prepared(http, key));
        return switch (reply.status()) {
            case 404 -> new RegisterAnswer.NotFound();
            case 401, 403 -> throw new RegisterFailure(Reason.LOGIN_REFUSED, "login refused");
            case 429 -> throw new RegisterFailure(Reason.QUOTA_EXHAUSTED, "quota exhausted");
            default -> {
                var answer = reply.object();
                requireAbout(key, answer);
                // Whether there is such a thing of somebody else's, nobody learns.
                yield asked == null || isOwn(question.nik(), answer)
                        ? RegisterAnswer.Found.whole(register, answer::at)
                        : new RegisterAnswer.NotFound();
            }
        };
    }

    private RequestHeadersSpec<?> prepared(RestClient http, String key) {
        var sending = http.method(HttpMethod.valueOf(request.method())).uri(request.path(), Map.of("key", key));
        var body = request.body(key);
        if (!body.isEmpty()) {
            sending.contentType(MediaType.APPLICATION_JSON)
                    .body(JsonMapper.shared().writeValueAsBytes(body));
        }
        return sending.accept(MediaType.APPLICATION_JSON).header(HttpHeaders.AUTHORIZATION, authorization);
    }

    private void requireAbout(String key, JsonNode answer) {
        var echo = request.echo();
        if (echo != null && !RegisterQuestion.isSameKey(answer.at(echo).asString(""), key)) {
            throw new RegisterFailure(Reason.UNREADABLE, "the answer is about somebody else");
        }
    }

    private boolean isOwn(Nik nik, JsonNode answer) {
        var owner = request.owner();
        return owner != null && answer.at(owner).asString("").strip().equals(nik.digits());
    }

    /** Without the credentials. */
    @Override
    public String toString() {
        return "LookUp of " + register.code();
    }
}
