package id.mppdigital.citizen.dukcapil;

import id.mppdigital.citizen.identity.Nik;
import id.mppdigital.citizen.registers.RegisterClient;
import id.mppdigital.citizen.registers.manifest.RegisterFailure;
import id.mppdigital.citizen.registers.manifest.RegisterFailure.Reason;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Calls the register's two methods. */
final class DukcapilClient {
    private final RegisterClient client;
    private final DukcapilSettings settings;

    DukcapilClient(RegisterClient client, DukcapilSettings settings) {
        this.client = client;
        this.settings = settings;
    }

    /**
     * @return empty when the register knows no such person
     * @throws RegisterFailure when there is no usable answer
     */
    Optional<RegisterRecord> callNik(Nik nik) {
        return call("CALL_NIK", credentials(nik)).person().map(person -> sameNik(person, nik));
    }

    /**
     * Has claims about a person verified.
     *
     * @param elements claimed values by the register's field
     * @param threshold from which likeness in percent a name or address agrees
     * @return {@code Sesuai} or {@code Tidak Sesuai} by field, some with a score; empty when it knows no such person
     * @throws RegisterFailure when there is no usable answer
     */
    Optional<RegisterRecord> callVerifyByElement(Nik nik, Map<String, String> elements, int threshold) {
        var request = credentials(nik);
        // The register's own spelling.
        request.put("TRESHOLD", threshold);
        elements.forEach(request::putIfAbsent);
        return call("CALL_VERIFY_BY_ELEMEN", request).verdicts(elements.keySet());
    }

    private Map<String, Object> credentials(Nik nik) {
        var request = new LinkedHashMap<String, Object>();
        request.put("nik", nik.digits());
        request.put("user_id", settings.userId());
        request.put("password", settings.password());
        request.put("ip_user", settings.ipUser());
        return request;
    }

    private Reply call(String method, Map<String, Object> request) {
        return new Reply(client.send(http -> http.post()
                        .uri("/dukcapil/get_json/{institution}/{method}", settings.institution(), method)
                        .contentType(MediaType.APPLICATION_JSON)
                        .accept(MediaType.APPLICATION_JSON)
                        .body(JsonMapper.shared().writeValueAsBytes(request)))
                .object());
    }

    private static RegisterRecord sameNik(RegisterRecord person, Nik asked) {
        if (!person.text("NIK").equals(Optional.of(asked.digits()))) {
            throw new RegisterFailure(Reason.UNREADABLE, "the answer is about somebody else");
        }
        return person;
    }
}
