package id.mppdigital.citizen.dukcapil;

import id.mppdigital.citizen.identity.Nik;
import id.mppdigital.citizen.registers.RegisterAnswer.Reason;
import java.io.IOException;
import java.net.http.HttpClient;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

/** Speaks the register's protocol, one call at a time and without any guard: {@link DukcapilRegister} has those. */
@Component
class DukcapilClient {

    private static final int LARGEST_REPLY = 256 * 1024;

    private final RestClient http;
    private final DukcapilSettings settings;
    private final JsonMapper json;
    private final Reply reply;

    DukcapilClient(RestClient.Builder http, DukcapilSettings settings, JsonMapper json) {
        var requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                // No offer of HTTP/2 over plain sockets: old servers answer it with an error.
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build());
        requests.setReadTimeout(settings.timeout());
        this.http =
                http.requestFactory(requests).baseUrl(settings.url().toString()).build();
        this.settings = settings;
        this.json = json;
        this.reply = new Reply(json);
    }

    /**
     * @return empty when the register knows no such person
     * @throws DukcapilFailure when there is no usable answer
     */
    Optional<RegisterRecord> callNik(Nik nik) {
        return reply.person(call("CALL_NIK", credentials(nik))).map(person -> sameNik(person, nik));
    }

    /**
     * Has claims about a person verified.
     *
     * @param elements claimed values by the register's field
     * @return {@code Sesuai} or {@code Tidak Sesuai} by field, some with a score; empty when it knows no such person
     * @throws DukcapilFailure when there is no usable answer
     */
    Optional<RegisterRecord> callVerifyByElement(Nik nik, Map<String, String> elements) {
        Map<String, Object> request = credentials(nik);
        // The register's own spelling.
        request.put("TRESHOLD", settings.threshold());
        elements.forEach(request::putIfAbsent);
        return reply.verdicts(call("CALL_VERIFY_BY_ELEMEN", request), elements.keySet());
    }

    private Map<String, Object> credentials(Nik nik) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("nik", nik.digits());
        request.put("user_id", settings.userId());
        request.put("password", settings.password());
        request.put("ip_user", settings.ipUser());
        return request;
    }

    private byte[] call(String method, Map<String, Object> request) {
        try {
            return http.post()
                    .uri("/dukcapil/get_json/{institution}/{method}", settings.institution(), method)
                    .contentType(MediaType.APPLICATION_JSON)
                    .accept(MediaType.APPLICATION_JSON)
                    .body(json.writeValueAsBytes(request))
                    .exchangeForRequiredValue((sent, response) -> read(response));
        } catch (ResourceAccessException e) {
            throw new DukcapilFailure(Reason.UNREACHABLE, "not reachable", e);
        }
    }

    private static byte[] read(ClientHttpResponse response) throws IOException {
        if (!response.getStatusCode().is2xxSuccessful()) {
            throw new DukcapilFailure(
                    Reason.UNREACHABLE, "status " + response.getStatusCode().value());
        }
        byte[] body = response.getBody().readNBytes(LARGEST_REPLY + 1);
        if (body.length > LARGEST_REPLY) {
            throw new DukcapilFailure(Reason.UNREADABLE, "an oversized reply");
        }
        return body;
    }

    private static RegisterRecord sameNik(RegisterRecord person, Nik asked) {
        if (!person.text("NIK").equals(Optional.of(asked.digits()))) {
            throw new DukcapilFailure(Reason.UNREADABLE, "the answer is about somebody else");
        }
        return person;
    }
}
