package id.mppdigital.platform.security;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The paths that may be read without a token.
 *
 * @param publicPaths path patterns whose GETs are public
 */
@ConfigurationProperties("mpp.security")
record SecuritySettings(@DefaultValue List<String> publicPaths) {}
