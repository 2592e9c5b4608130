package id.mppdigital.application.testing;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.platform.test.EventProbe;
import id.mppdigital.platform.test.IntegrationTest;
import id.mppdigital.platform.test.ProbedEvent;
import id.mppdigital.platform.test.StatementCount;
import id.mppdigital.platform.test.Tokens;
import id.mppdigital.platform.test.secrecy.EverySpan;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole service with real parts and a catalogue; one context for all integration tests. */
@IntegrationTest
@Import({HeardChanges.class, StatementCount.class, EverySpan.class})
public abstract class ServiceTest {
    protected static final String TOPIC = "mpp.applications";

    private static boolean catalogued;

    @Autowired
    protected EventProbe probe;

    @Autowired
    protected Tokens tokens;

    @Autowired
    protected JdbcClient jdbc;

    @LocalServerPort
    private int port;

    protected Api api;

    @DynamicPropertySource
    static void attestationKeys(DynamicPropertyRegistry registry) {
        registry.add("mpp.attestation.keys", TestCitizenService::publicKeysLocation);
    }

    @BeforeEach
    void prepare() {
        api = new Api(port);
        if (!catalogued) {
            catalogued = true;
            TestCatalogue.publish(probe, jdbc);
        }
    }

    /** A citizen whom no other test knows. */
    protected static String newCitizen() {
        return "citizen-" + UUID.randomUUID();
    }

    protected String citizen(String subject) {
        return tokens.citizen(subject, "6371015507900001");
    }

    protected String police() {
        return tokens.agency("polres-banjarmasin", TestCatalogue.BANJARMASIN);
    }

    /** Submits a good application and gives its id. */
    protected String submitted(String citizen) {
        var answer = api.submit(citizen(citizen), Submissions.of(citizen).body());
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return answer.text("/id");
    }

    /** So many open rows of this citizen like that application's, without all that a submission stores beside one. */
    protected void copies(String application, String citizen, int count) {
        jdbc.sql("""
                insert into application (id, registration_number, citizen_id, mall, agency, agency_name, service,
                        service_version, service_name, channel, status, sequence, submitted_at, updated_at)
                select gen_random_uuid(), '99.99-2026-' || trunc(random() * 1e15), :citizen, a.mall, a.agency,
                       a.agency_name, a.service, a.service_version, a.service_name, a.channel, 'SUBMITTED', 1, now(),
                       now()
                  from application a, generate_series(1, :count) where a.id = :id
                """)
                .param("citizen", citizen)
                .param("count", count)
                .param("id", UUID.fromString(application))
                .update();
    }

    protected List<ProbedEvent> eventsOf(String application, int count) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> probe.events(TOPIC, application), events -> events.size() >= count);
    }

    /** Everything that is on a topic once nothing is on its way there any more. */
    protected List<ProbedEvent> relayed(String topic) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> jdbc.sql("select count(*) from outbox where topic = :topic")
                                .param("topic", topic)
                                .query(Integer.class)
                                .single()
                        == 0);
        return probe.events(topic);
    }

    /** How much is stored, in every table that a request may write to; the outbox empties itself and is left out. */
    protected Map<String, Object> stored() {
        return jdbc.sql("""
                select (select count(*) from application) as application, (select count(*) from timeline) as timeline,
                       (select count(*) from dossier) as dossier,
                       (select count(*) from used_attestation) as used_attestation,
                       (select count(*) from idempotency_key) as idempotency_key
                """).query().singleRow();
    }
}
