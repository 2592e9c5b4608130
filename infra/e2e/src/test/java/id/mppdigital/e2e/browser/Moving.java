package id.mppdigital.e2e.browser;

import static org.awaitility.Awaitility.await;

import id.mppdigital.e2e.Forms;
import id.mppdigital.e2e.LifeCase;
import id.mppdigital.e2e.LivePlatform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A move to another region: its registry here finds no address there, so the family card asks for it. */
final class Moving {
    /** Whose case it is. */
    static final String PERSON = "tari";

    private static @Nullable LifeCase one;

    private Moving() {}

    /** Before the person signs in for the first time. */
    static synchronized String register() {
        try {
            LivePlatform.citizen(PERSON, "6371034811950063", "Tari Wulandari");
            return PERSON;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The address of the case. */
    static synchronized String address() {
        if (one == null) {
            var tari = LivePlatform.person(PERSON);
            tari.signIn();
            var typed = Forms.all(
                    Forms.aboutMe(PERSON),
                    Map.of(
                            "destinationAddress", "Jalan Anggrek 9, Banjarbaru",
                            "destinationVillage", "63.72.01.1001",
                            "moveDate", Forms.daysAgo(9),
                            "moveReason", "HOUSING",
                            "movingMembers", 1));
            var body = LifeCase.submission(tari, "pindah-rumah", typed, List.of());
            var begun = LifeCase.begin(tari, body, UUID.randomUUID().toString());
            await().atMost(Duration.ofSeconds(60)).until(() -> begun.state("kk").equals("ASKS"));
            one = begun;
        }
        return "/my/cases/" + one.id();
    }
}
