package id.mppdigital.statistics;

import id.mppdigital.platform.test.IntegrationTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/** The one context of all integration tests here: the whole service with real parts, whose figures are soon there. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@IntegrationTest(
        properties = {
            "mpp.statistics.refresh=200ms",
            "mpp.statistics.rounding-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
            "mpp.statistics.availability.every=200ms",
            "mpp.statistics.availability.parts.gateway=http://localhost:1"
        })
@Import({Told.class, TestParts.class})
public @interface StatisticsTest {}
