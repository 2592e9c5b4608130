package id.mppdigital.e2e;

import static id.mppdigital.e2e.LivePlatform.agency;
import static id.mppdigital.e2e.LivePlatform.platform;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Parts of the platform are killed in the midst of a case: nothing is lost, nothing happens twice. */
class CaseRestartIT {
    private static final List<String> PARTS = List.of("akta", "kk", "kia", "jkn");

    @AfterEach
    void everythingIsUpAgain() {
        agency("disdukcapil").decides(true);
        List.of("kafka", "application-service", "agency-connector").forEach(platform()::start);
    }

    @Test
    void a_case_outlives_each_of_its_services() throws IOException, InterruptedException {
        var mother = LivePlatform.citizen("melati", "6371034203920061", "Melati Kusuma");
        mother.signIn();
        var body = LifeCase.birth(mother, Forms.child("Putri Kusuma"));
        var key = UUID.randomUUID().toString();
        agency("disdukcapil").decides(false);

        // It is begun while nothing can be told to anybody, and its service is killed before it could be.
        platform().kill("kafka");
        var birth = LifeCase.begin(mother, body, key);
        assertThat(Database.outbox("application")).isPositive();
        platform().kill("application-service");
        platform().start("kafka");
        platform().start("application-service");
        soon().until(() -> LifeCase.begin(mother, body, key).equals(birth));
        soon().until(() -> !agency("disdukcapil").of(birth.application("akta")).isEmpty());

        // The first part is decided while nobody is there to hear of it.
        platform().kill("application-service");
        platform().kill("agency-connector");
        agency("disdukcapil").decides(true);
        platform().start("agency-connector");
        platform().start("application-service");

        // The second one has just been filed, or is about to be.
        soon().until(() -> !birth.state("kk").equals("WAITING"));
        platform().kill("application-service");
        platform().start("application-service");

        soon().until(birth::hasEnded);
        assertThat(PARTS).allSatisfy(part -> assertThat(birth.state(part)).isEqualTo("GRANTED"));
        // Nothing was filed twice: these applications are all that she has.
        var all = mother.api()
                .get("/applications/v1/applications?limit=100")
                .require()
                .path("items")
                .valueStream()
                .map(one -> one.path("id").asString())
                .toList();
        assertThat(all)
                .containsExactlyInAnyOrderElementsOf(
                        PARTS.stream().map(birth::application).toList());
        assertThat(PARTS).allSatisfy(part -> {
            assertThat(mother.timeline(birth.application(part))).doesNotHaveDuplicates();
            assertThat(agency(part.equals("jkn") ? "bpjs" : "disdukcapil").of(birth.application(part)))
                    .hasSize(1);
        });
        soon().until(() -> Database.outbox("application") == 0);
    }

    /** Whatever answers may be refused for as long as a service is down. */
    private static ConditionFactory soon() {
        return await().ignoreExceptions().atMost(Duration.ofSeconds(120));
    }
}
