package id.mppdigital.upgrade.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.upgrade.source.Edited;
import id.mppdigital.upgrade.source.WorkingTree;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Saboteurs at our own contracts: each change that breaks the version before or after is found. */
class ContractChangesTests {
    private static final String ROOT = "contracts/src/main/resources/contracts/";
    private static final String EVENT = ROOT + "events/delivery-parked.v1.schema.json";
    private static final String API = ROOT + "openapi/application-service.json";
    private static final Edited THEN = Edited.of(new WorkingTree(Path.of("../..")), "contracts/");

    @Test
    void whatIsAsItWasBreaksNothing() {
        assertThat(ContractChanges.breaking(THEN, THEN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"agency\": {                   | \"office\": {                   | read by the version before: /agency is gone",
                "\"at\",                         | ``                               | /at may be missing now",
                "\"attempts\": {                 | \"more\": {\"type\": \"string\"}, \"attempts\": { | ``",
                "\"minimum\": 0                  | \"minimum\": 1                  | written by the version before: /attempts has a narrower minimum",
                "\"type\": \"integer\"           | \"type\": \"string\"            | /attempts was integer and is string",
                "\"answers\"                     | \"reasonCode\"                  | has another not at its root",
            })
    void aChangedEvent(String was, String is, String found) {
        var changes = ContractChanges.breaking(THEN, THEN.with(EVENT, was, is));

        if (found.isEmpty()) {
            assertThat(changes).isEmpty();
        } else {
            assertThat(changes).anyMatch(change -> change.contains(found));
        }
    }

    @Test
    void anEventThatWasRecordedAndIsRefusedNow() {
        var stricter = THEN.with(EVENT, "http-4[0-9]{2}|", "");

        assertThat(ContractChanges.breaking(THEN, stricter))
                .anyMatch(change -> change.contains("recorded then is refused by the schema of today"));
        assertThat(ContractChanges.breaking(stricter, THEN))
                .anyMatch(change -> change.contains("of today is refused by the schema of then"));
    }

    @Test
    void anEventATopicAndAnOperationThatAreGone() {
        assertThat(ContractChanges.breaking(THEN, THEN.with(EVENT, null)))
                .contains("events/delivery-parked.v1 is gone");
        assertThat(ContractChanges.breaking(THEN, THEN.with(ROOT + "asyncapi.yaml", "mpp.deliveries", "mpp.parcels")))
                .contains("asyncapi.yaml: channel mpp.deliveries is gone");
        assertThat(ContractChanges.breaking(
                        THEN, THEN.with(API, "\"/applications/v1/statuses\"", "\"/applications/v1/states\"")))
                .contains("openapi/application-service GET /applications/v1/statuses is gone");
    }
}
