package id.mppdigital.citizen.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.citizen.AttestationKey;
import id.mppdigital.citizen.CitizenTest;
import id.mppdigital.citizen.Person;
import id.mppdigital.citizen.usage.DataUse;
import id.mppdigital.citizen.usage.DataUses;
import id.mppdigital.citizen.usage.Purpose;
import id.mppdigital.platform.test.ContractSchema;
import id.mppdigital.platform.test.EventProbe;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

class CheckpointIT extends CitizenTest {
    @Autowired
    DataUses uses;

    @Autowired
    MakeCheckpoint makeCheckpoint;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    EventProbe probe;

    private Auditor auditor;

    @BeforeEach
    void nothingNew() {
        makeCheckpoint.make();
        auditor = new Auditor(api, tokens);
    }

    private void use(Person person) {
        transactions.executeWithoutResult(_ -> uses.record(
                person.account(),
                DataUse.Action.FORM_FILLED,
                Purpose.FILL_FORM,
                DataUse.Recipient.of("portal"),
                List.of("citizen/friend"),
                new DataUse.Context("skck", "63.71", null)));
    }

    private long last() {
        return auditor.checkpoints().size();
    }

    @Test
    void aCheckpointSaysWhichChainsGrewAndIsPublished() {
        use(maria);
        use(Person.fresh());

        makeCheckpoint.make();

        var signed = auditor.checkpoints().getOrDefault(last(), "none");
        var statement = AttestationKey.verified(signed);
        assertThat(statement.type()).isEqualTo("ledger-checkpoint+jwt");
        assertThat(statement.claims().path("heads").asInt()).isEqualTo(2);
        assertThat(auditor.findings(2000)).isEmpty();
        var number = Long.toString(last());
        await().atMost(Duration.ofSeconds(30))
                .until(() -> probe.events("mpp.ledger-checkpoints", number).size() == 1);
        var event = probe.events("mpp.ledger-checkpoints", number).getFirst();
        ContractSchema.assertValid("events/citizen-ledger-checkpointed.v1", event.data());
        assertThat(event.data().path("signed").asString()).isEqualTo(signed);
    }

    @Test
    void withoutANewLineThereIsNoNewCheckpoint() {
        var before = last();

        makeCheckpoint.make();

        assertThat(last()).isEqualTo(before);
    }

    @Test
    void aChainThatSomebodyAddsToJustNowIsForTheNextCheckpoint() {
        var before = last();
        use(maria);
        transactions.executeWithoutResult(_ -> {
            use(maria);
            inAnotherThread(makeCheckpoint::make);
            assertThat(last()).isEqualTo(before);
        });

        makeCheckpoint.make();

        assertThat(last()).isEqualTo(before + 1);
        assertThat(auditor.findings(2000)).isEmpty();
    }

    private static void inAnotherThread(Runnable work) {
        try {
            Thread.ofPlatform().start(work).join(Duration.ofSeconds(30));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void anybodyWhoIsSignedInReadsCheckpointsAndKeys() {
        for (var token : List.of(api.token(maria), tokens.platformAdmin())) {
            assertThat(api.get(token, "/citizens/v1/ledger/checkpoints").status())
                    .isEqualTo(200);
            assertThat(api.get(token, "/citizens/v1/ledger/keys")
                            .json()
                            .at("/keys/0/d")
                            .isMissingNode())
                    .as("no private part")
                    .isTrue();
        }
    }
}
