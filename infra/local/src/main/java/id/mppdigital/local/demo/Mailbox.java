package id.mppdigital.local.demo;

import id.mppdigital.local.Platform;
import id.mppdigital.local.access.Api;
import id.mppdigital.local.access.Refused;
import id.mppdigital.local.process.Deadline;
import id.mppdigital.local.process.Patience;
import java.time.Duration;
import java.util.ArrayList;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** What the applicant hears without asking. */
record Mailbox(Platform platform, Api api, Narrator narrator) {
    private static final Duration PATIENCE = Patience.chosen().silence();
    private static final String END = "Selesai";

    /** Waits for the word of the end, and tells what else came. */
    void expect(Submitted submitted) {
        narrator.step("Baca kotak masuk dan surel", "Read the inbox and the e-mail");
        var inbox = await(
                "inbox",
                submitted,
                () -> api.get("/notifications/v1/me/messages?limit=50")
                        .require()
                        .path("items"));
        narrator.fact(inbox + " pesan di kotak masuk", inbox + " messages in the inbox");
        var mailApi = new Api(platform.url("mail").toString(), "none");
        var mails = await("mail", submitted, () -> mailApi.get("/api/messages").require());
        narrator.fact(mails + " surel", mails + " e-mails: " + platform.url("mail"));
    }

    private static int await(String where, Submitted submitted, Supplier<JsonNode> box) {
        var found = new ArrayList<JsonNode>();
        boolean there = Deadline.in(PATIENCE).await(() -> {
            found.clear();
            box.get().valueStream().filter(one -> isAbout(one, submitted)).forEach(found::add);
            return found.stream().anyMatch(one -> one.path("subject").toString().contains(END));
        });
        if (!there) {
            throw new Refused("No message about the end of " + submitted.registrationNumber() + " in the " + where
                    + " after " + PATIENCE.toSeconds() + " s, only " + found.size() + " messages.");
        }
        return found.size();
    }

    private static boolean isAbout(JsonNode message, Submitted submitted) {
        return message.toString().contains(submitted.registrationNumber());
    }
}
