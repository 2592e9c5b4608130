package id.mppdigital.platform;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** An application with nothing but the platform, and what the tests add. */
@SpringBootApplication
public class PlatformTestApp {}
