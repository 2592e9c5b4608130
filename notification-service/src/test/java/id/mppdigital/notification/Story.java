package id.mppdigital.notification;

import id.mppdigital.platform.sealing.Sealing;
import id.mppdigital.platform.test.EventProbe;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One citizen with one application. */
public record Story(
        EventProbe probe, Sealing sealing, String citizenId, UUID applicationId, String registrationNumber) {
    static final String APPLICATIONS = "mpp.applications";
    static final String SUBMITTED = "id.mppdigital.application.submitted.v1";
    static final String CORRECTED = "id.mppdigital.application.corrected.v1";
    static final String MOVED = "id.mppdigital.application.status-changed.v1";

    /** Somebody else who has no application. */
    Story somebodyElse() {
        return new Story(probe, sealing, "citizen-of-" + UUID.randomUUID(), UUID.randomUUID(), registrationNumber);
    }

    /** The same citizen with one more application. */
    public Story another() {
        return new Story(probe, sealing, citizenId, UUID.randomUUID(), registrationNumber + "0");
    }

    public String email() {
        return citizenId + "@example.id";
    }

    public void contact(long sequence, String locale) {
        contact(sequence, locale, email());
    }

    public void contactWithPhone(long sequence, String phone) {
        contact(sequence, "id", email(), phone);
    }

    void contact(long sequence, String locale, @Nullable String email) {
        contact(sequence, locale, email, "081250009999");
    }

    private void contact(long sequence, String locale, @Nullable String email, String phone) {
        var addresses = new LinkedHashMap<String, Object>();
        addresses.put("email", email);
        addresses.put("phone", phone);
        addresses.put("name", "Siti Rahmah");
        probe.publish(
                "mpp.citizens",
                "id.mppdigital.citizen.contact-changed.v1",
                citizenId,
                sequence,
                Map.of(
                        "citizenId",
                        citizenId,
                        "locale",
                        locale,
                        "sealed",
                        sealing.seal(addresses, "notification-service")));
    }

    public UUID submitted() {
        return probe.publish(APPLICATIONS, SUBMITTED, applicationId.toString(), 1, filed());
    }

    void corrected(long sequence) {
        probe.publish(APPLICATIONS, CORRECTED, applicationId.toString(), sequence, filed());
    }

    void moved(long sequence, String from, String to) {
        moved(sequence, from, to, Map.of());
    }

    void moved(long sequence, String from, String to, Map<String, Object> more) {
        var data = filed();
        data.putAll(more);
        data.put("from", from);
        data.put("to", to);
        data.put("actor", "AGENCY");
        data.put("at", Instant.now().toString());
        probe.publish(APPLICATIONS, MOVED, applicationId.toString(), sequence, data);
    }

    Map<String, Object> filed() {
        var data = new LinkedHashMap<String, Object>();
        data.put("applicationId", applicationId.toString());
        data.put("registrationNumber", registrationNumber);
        data.put("citizenId", citizenId);
        data.put("mall", "63.71");
        data.put("agency", "disdukcapil-banjarmasin");
        data.put("agencyName", Map.of("id", "Disdukcapil Banjarmasin", "en", "Civil registry of Banjarmasin"));
        data.put(
                "service",
                Map.of(
                        "code",
                        "akta-kelahiran",
                        "version",
                        1,
                        "name",
                        Map.of("id", "Akta Kelahiran", "en", "Birth certificate")));
        data.put("submittedAt", Instant.now().toString());
        return data;
    }
}
