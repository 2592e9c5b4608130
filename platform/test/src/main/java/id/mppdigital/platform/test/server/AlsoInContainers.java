package id.mppdigital.platform.test.server;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * An integration test that CI runs once more against real containers, for the way over Testcontainers must not rot. It
 * is the same code on the same versions, so some tests of each service show it: what reads and writes its own database,
 * and what goes over the broker. The catalogue's run all, as those of one whole service.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("containers")
public @interface AlsoInContainers {}
