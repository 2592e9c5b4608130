package id.mppdigital.citizen;

import id.mppdigital.platform.test.IntegrationTest;
import id.mppdigital.platform.test.StatementCount;
import id.mppdigital.platform.test.secrecy.EverySpan;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/** The one context of this module's integration tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@IntegrationTest
@Import({CitizenParts.class, CitizenApi.class, OtherServices.class, StatementCount.class, EverySpan.class})
public @interface CitizenIntegrationTest {}
