package id.mppdigital.portal;

import id.mppdigital.platform.test.StatementCount;
import id.mppdigital.platform.test.secrecy.EverySpan;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** Starts the portal on a free port with a database of its own; gives tests a {@link Browser}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = PortalApp.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = PortalParts.class)
@Import({Browsers.class, EverySpan.class, Kept.class, Mappings.class, ProbeController.class, StatementCount.class})
public @interface PortalTest {}
