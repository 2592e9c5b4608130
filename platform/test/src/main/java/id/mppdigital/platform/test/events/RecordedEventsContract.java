package id.mppdigital.platform.test.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import id.mppdigital.platform.test.ContractSchema;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A service takes in every event that its contracts show today or that a release has recorded: its own handlers, with
 * its own database. What they change is rolled back.
 */
public interface RecordedEventsContract {
    /** What the service listens to, and how it handles a type and its data: {@code Listening.readers(beans)}. */
    Stream<? extends Map.Entry<?, BiConsumer<String, byte[]>>> readers(ListableBeanFactory beans);

    /** Makes a recorded event one that this service can know of: about what it has, sealed for its test key. */
    default void prepare(ObjectNode data) {}

    @TestFactory
    default Stream<DynamicTest> every_recorded_event_is_taken_in(@Autowired ListableBeanFactory beans) {
        var transactions = transactions(beans);
        return readers(beans).flatMap(reader -> {
            JsonNode listening = JsonMapper.shared().valueToTree(reader.getKey());
            return listening
                    .path("types")
                    .valueStream()
                    .map(JsonNode::asString)
                    .flatMap(type -> samples(type)
                            .map(sample -> test(
                                    "%s reads %s of %s".formatted(name(listening), sample, type),
                                    () -> take(transactions, reader.getValue(), type, sample))));
        });
    }

    /** Reports number dynamic tests and leave their names out, so a failure says it too. */
    private static DynamicTest test(String name, ThrowingCallable step) {
        return DynamicTest.dynamicTest(name, () -> assertThatCode(step).as(name).doesNotThrowAnyException());
    }

    private void take(
            TransactionOperations transactions,
            BiConsumer<String, byte[]> handler,
            String type,
            ContractSchema.Sample sample) {
        var data = (ObjectNode) JsonMapper.shared().readTree(sample.json());
        prepare(data);
        transactions.executeWithoutResult(status -> {
            status.setRollbackOnly();
            handler.accept(type, data.toString().getBytes(UTF_8));
        });
    }

    private static Stream<ContractSchema.Sample> samples(String type) {
        var samples = ContractSchema.goodSamples(ContractSchema.ofType(type));
        assertThat(samples).as(type).isNotEmpty();
        return samples.stream();
    }

    private static String name(JsonNode listening) {
        return listening.path("consumer").asString("each instance");
    }

    private static TransactionOperations transactions(ListableBeanFactory beans) {
        var manager = beans.getBeanProvider(PlatformTransactionManager.class).getIfAvailable();
        return manager == null ? TransactionOperations.withoutTransaction() : new TransactionTemplate(manager);
    }
}
