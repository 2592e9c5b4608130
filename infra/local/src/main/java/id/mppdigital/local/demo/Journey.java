package id.mppdigital.local.demo;

import id.mppdigital.local.Platform;
import id.mppdigital.local.access.Api;
import id.mppdigital.local.access.Refused;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** One citizen, two agencies. Every step throws {@link Refused} when the platform doesn't keep its word. */
public final class Journey {
    private static final String PERSON = "siti";
    private static final String MALL = "63.71";

    /** The service with a bill and a certificate. */
    private static final String PAID_FOR = "skck";

    private final Platform platform;
    private final Narrator narrator;

    public Journey(Platform platform, Narrator narrator) {
        this.platform = platform;
        this.narrator = narrator;
    }

    public void play() {
        var api = signIn();
        narrator.chapter("— Permohonan pertama: Disdukcapil —", "— The first application: civil registry —");
        var first = apply(api, "akta-kelahiran");
        narrator.chapter("— Permohonan kedua: Polres —", "— The second application: police —");
        var second = apply(api, PAID_FOR);
        narrator.chapter(
                "Selesai: diketik %d fakta pada permohonan pertama, 0 diketik ulang pada yang kedua."
                        .formatted(first.typedFacts().size()),
                "Done: %d facts typed in the first application, 0 typed again in the second."
                        .formatted(first.typedFacts().size()));
        if (!second.typedFacts().isEmpty()) {
            throw new Refused(
                    "The second form asked again for facts that the platform should know: " + second.typedFacts());
        }
    }

    private Api signIn() {
        narrator.step("Masuk sebagai " + PERSON + " (OIDC, kode + PKCE)", "Sign in as " + PERSON);
        var api = new Api(platform.url("gateway").toString(), platform.token(PERSON));
        var me = api.get("/citizens/v1/me").require();
        narrator.fact(
                me.path("name").asString() + ", NIK " + me.path("nikMasked").asString());
        return api;
    }

    private FilledForm apply(Api api, String service) {
        var form = ServiceForm.of(api, service);
        var name = form.name();
        narrator.step(
                "Buka formulir " + name.path("id").asString() + " di MPP " + MALL + ", terisi otomatis",
                "Open the form " + name.path("en").asString() + ", prefilled");
        var prefill = api.post(
                        "/citizens/v1/me/prefill",
                        Map.of("service", service, "version", form.version(), "mall", MALL),
                        Map.of())
                .require();
        var filled = FilledForm.of(form, prefill, SamplePerson::types);
        tell(filled);
        var submitted = submit(api, form, filled, prefill);
        follow(api, submitted);
        var documents = new IssuedDocuments(api, narrator, platform.folder("demo")).download(submitted);
        new Mailbox(platform, api, narrator).expect(submitted);
        if (service.equals(PAID_FOR) && documents == 0) {
            throw new Refused(submitted.registrationNumber() + " is completed, but no document was issued.");
        }
        return filled;
    }

    private void tell(FilledForm filled) {
        count(filled.attested(), "isian dari register", "fields from the registers");
        count(filled.reused(), "isian yang sudah pernah dinyatakan", "declared before, not asked again");
        count(filled.typedFacts(), "fakta pribadi diketik", "personal facts typed");
        list(filled.typedFacts());
        count(filled.typedStatements(), "isian khusus permohonan ini", "answers about this application only");
        list(filled.typedStatements());
    }

    private void count(List<String> fields, String indonesian, String english) {
        narrator.fact(fields.size() + " " + indonesian, fields.size() + " " + english);
    }

    private void list(List<String> fields) {
        if (!fields.isEmpty()) {
            narrator.detail(String.join(", ", fields));
        }
    }

    private Submitted submit(Api api, ServiceForm form, FilledForm filled, JsonNode prefill) {
        var documents = form.documents().stream().map(one -> upload(api, one)).toList();
        narrator.step("Kirim permohonan", "Submit the application");
        var body = Map.of(
                "mall", MALL,
                "service", form.code(),
                "version", form.version(),
                "answers", filled.answers(),
                "attestation", prefill.path("attestation"),
                "documents", documents);
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var receipt = Submitted.of(
                api.post("/applications/v1/applications", body, key).require());
        var again = Submitted.of(
                api.post("/applications/v1/applications", body, key).require());
        narrator.fact("nomor registrasi " + receipt.registrationNumber(), "registration number");
        if (!again.equals(receipt)) {
            throw new Refused("Sending the same application again created a second one: " + again);
        }
        narrator.fact("terkirim dua kali, tercatat sekali", "sent twice, registered once");
        return receipt;
    }

    private Map<String, String> upload(Api api, ServiceForm.Requirement requirement) {
        narrator.step(
                "Unggah " + requirement.name().path("id").asString(),
                "Upload: " + requirement.name().path("en").asString());
        var file = SampleFile.of(requirement);
        var stored = api.upload(
                        "/citizens/v1/me/documents", requirement.code(), file.name(), file.mediaType(), file.content())
                .require();
        narrator.fact(
                stored.path("name").asString() + ", " + stored.path("size").asLong() + " byte, sha256 "
                        + stored.path("sha256").asString().substring(0, 12) + "…");
        return Map.of(
                "requirement",
                requirement.code(),
                "receipt",
                stored.path("receipt").asString());
    }

    private void follow(Api api, Submitted submitted) {
        narrator.step("Ikuti status secara langsung (SSE)", "Follow the status live");
        var end = new LiveStatus(api, update -> tell(api, submitted, update)).follow(submitted);
        if (!end.equals("COMPLETED")) {
            throw new Refused(submitted.registrationNumber() + " ended as " + end + " instead of COMPLETED.");
        }
    }

    private void tell(Api api, Submitted submitted, JsonNode update) {
        var status = update.path("status").asString();
        narrator.fact(status + update.path("stage").asString("").replaceFirst("^(.)", " $1"));
        if (status.equals("AWAITING_PAYMENT")) {
            var bill = api.get("/applications/v1/applications/" + submitted.id())
                    .require()
                    .path("bill");
            new Bill(bill, zone(api)).tell(narrator);
        }
    }

    private static ZoneId zone(Api api) {
        return ZoneId.of(
                api.get("/catalog/v1/malls/" + MALL).require().path("timeZone").asString());
    }
}
