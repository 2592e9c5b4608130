package id.mppdigital.application.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Bodies of submissions: a good one, and everything about it that a test wants different. */
public final class Submissions {
    private final Map<String, Object> body = new LinkedHashMap<>();
    private final String citizen;
    private final String service;

    private Submissions(String citizen, String service) {
        this.citizen = citizen;
        this.service = service;
        body.put("mall", TestCatalogue.BANJARMASIN);
        body.put("service", service);
        body.put("version", 1);
        body.put("answers", answers("purpose", "Melamar pekerjaan"));
        body.put("attestation", attestation(TestCatalogue.BANJARMASIN));
        body.put("documents", List.of(document("photo", TestCitizenService.receipt(citizen, UUID.randomUUID()))));
    }

    public static Submissions of(String citizen) {
        return new Submissions(citizen, "skck");
    }

    public static Submissions of(String citizen, String service) {
        return new Submissions(citizen, service);
    }

    public static Map<String, Object> document(String requirement, String receipt) {
        return Map.of("requirement", requirement, "receipt", receipt);
    }

    public static Map<String, Object> answers(String field, Object value) {
        return new LinkedHashMap<>(Map.of(field, value));
    }

    public Submissions with(String member, @Nullable Object value) {
        if (value == null) {
            body.remove(member);
        } else {
            body.put(member, value);
        }
        return this;
    }

    /** With the attestation of a form that was filled in for this mall. */
    public Submissions at(String mall) {
        return with("mall", mall).with("attestation", attestation(mall));
    }

    private String attestation(String mall) {
        var claims = TestCitizenService.attestationClaims(
                citizen, service, 1, Map.of("applicantName", "Siti Rahmah", "applicantNik", "6371015507900001"));
        return TestCitizenService.sign(
                TestCitizenService.KEY, "attestation+jwt", TestCitizenService.with(claims, "mall", mall));
    }

    public Map<String, Object> body() {
        return body;
    }
}
