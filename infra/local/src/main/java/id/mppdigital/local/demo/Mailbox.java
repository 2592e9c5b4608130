package id.mppdigital.local.demo;

import id.mppdigital.local.Platform;
import id.mppdigital.local.access.Api;
import id.mppdigital.local.access.Refused;
import id.mppdigital.local.process.Deadline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** What the applicant hears without asking. */
record Mailbox(Platform platform, Api api, Narrator narrator) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    void expect(Submitted submitted) {
        narrator.step("Baca kotak masuk dan surel", "Read the inbox and the e-mail");
        var inbox = await(
                "inbox",
                submitted,
                () -> api.get("/notifications/v1/me/messages?limit=50")
                        .require()
                        .path("items"));
        narrator.fact(
                inbox.size() + " pesan di kotak masuk: "
                        + inbox.getFirst().path("subject").path("id").asString(),
                "inbox");
        var mail = await(
                "mail",
                submitted,
                () -> new Api(platform.url("mail").toString(), "none")
                        .get("/api/messages")
                        .require());
        narrator.fact(
                mail.size() + " surel: " + mail.getLast().path("subject").asString() + " → " + platform.url("mail"),
                "e-mail");
    }

    private static List<JsonNode> await(String where, Submitted submitted, Supplier<JsonNode> box) {
        var found = new ArrayList<JsonNode>();
        boolean there = Deadline.in(PATIENCE).await(() -> {
            found.clear();
            box.get().forEach(one -> {
                if (one.toString().contains(submitted.registrationNumber())) {
                    found.add(one);
                }
            });
            return !found.isEmpty();
        });
        if (!there) {
            throw new Refused("Nothing about " + submitted.registrationNumber() + " in the " + where + " after "
                    + PATIENCE.toSeconds() + " s.");
        }
        return found;
    }
}
