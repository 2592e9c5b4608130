package id.mppdigital.load;

import id.mppdigital.local.Platform;
import id.mppdigital.local.access.Api;
import id.mppdigital.local.demo.FilledForm;
import id.mppdigital.local.demo.SampleFile;
import id.mppdigital.local.demo.SamplePerson;
import id.mppdigital.local.demo.ServiceForm;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import tools.jackson.databind.json.JsonMapper;

/** What a citizen does before sending: opens the form, has it prefilled, types the rest, uploads what is asked for. */
public final class Paperwork {
    private final String gateway;
    private final String service;
    private final Reusable reusable;

    private Paperwork(String gateway, String service, Reusable reusable) {
        this.gateway = gateway;
        this.service = service;
        this.reusable = reusable;
    }

    private static final int AT_ONCE = 8;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** For a service in {@link Agency#MALL}, at this platform's gateway. */
    public static Paperwork at(Platform platform, String service) {
        return new Paperwork(platform.url("gateway").toString(), service, Reusable.of(platform));
    }

    /** A letter of each citizen. */
    public List<Letter> of(List<Citizen> citizens) throws InterruptedException {
        try (var hands = Executors.newFixedThreadPool(AT_ONCE)) {
            var tasks = citizens.stream()
                    .map(citizen -> (Callable<Letter>) () -> of(citizen))
                    .toList();
            return hands.invokeAll(tasks).stream().map(Paperwork::result).toList();
        }
    }

    private static Letter result(Future<Letter> letter) {
        try {
            return letter.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException("A letter can't be prepared", e);
        }
    }

    private Letter of(Citizen citizen) {
        var api = new Api(gateway, citizen.token());
        api.get("/citizens/v1/me").require();
        var form = ServiceForm.of(api, service);
        var about = Map.of("service", service, "version", form.version(), "mall", Agency.MALL);
        var prefill = api.post("/citizens/v1/me/prefill", about, Map.of()).require();
        var body = Map.of(
                "mall", Agency.MALL,
                "service", service,
                "version", form.version(),
                "answers", FilledForm.of(form, prefill, SamplePerson::types).answers(),
                "attestation", reusable.of(prefill.path("attestation").asString()),
                "documents",
                        form.documents().stream().map(one -> upload(api, one)).toList());
        return new Letter(citizen, JSON.writeValueAsString(body));
    }

    private static Map<String, String> upload(Api api, ServiceForm.Requirement requirement) {
        var file = SampleFile.of(requirement);
        var stored = api.upload(
                        "/citizens/v1/me/documents", requirement.code(), file.name(), file.mediaType(), file.content())
                .require();
        return Map.of(
                "requirement",
                requirement.code(),
                "receipt",
                stored.path("receipt").asString());
    }
}
