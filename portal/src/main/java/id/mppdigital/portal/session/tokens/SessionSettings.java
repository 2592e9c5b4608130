package id.mppdigital.portal.session.tokens;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param key a long random text, the same for all instances, under which sessions and tokens are sealed; without one
 *     each start makes its own, and everybody has to sign in again
 */
@ConfigurationProperties("mpp.portal.session")
record SessionSettings(@Nullable String key) {}
