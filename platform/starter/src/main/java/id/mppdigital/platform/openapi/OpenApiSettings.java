package id.mppdigital.platform.openapi;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * A service's description of itself.
 *
 * @param title its name for readers; its application name when it has none
 * @param description what it is for, in a sentence
 */
@ConfigurationProperties("mpp.openapi")
record OpenApiSettings(@Nullable String title, @Nullable String description) {}
