package id.mppdigital.platform.test;

import id.mppdigital.platform.test.api.DocumentedAnswers;
import id.mppdigital.platform.test.api.UndocumentedAnswers;
import id.mppdigital.platform.test.events.DocumentedEvents;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.ContextConfiguration;

/**
 * Starts the application on a free port with a PostgreSQL database of its own, Kafka, an issuer and sealing keys; gives
 * tests a {@code RestTestClient}, {@link Tokens} and an {@link EventProbe}. A test fails when an answer that it got, or
 * an event that the service published, breaks its contract.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureRestTestClient
@ContextConfiguration(initializers = RealParts.class)
@Import({Tokens.class, EventProbe.class, EventContracts.class, DocumentedAnswers.class})
@ExtendWith({UndocumentedAnswers.class, DocumentedEvents.class})
public @interface IntegrationTest {
    /** Properties of this test's context; the same ones everywhere keep one context for all tests of a module. */
    @AliasFor(annotation = SpringBootTest.class, attribute = "properties")
    String[] properties() default {};
}
