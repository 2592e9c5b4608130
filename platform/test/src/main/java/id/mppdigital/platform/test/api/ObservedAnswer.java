package id.mppdigital.platform.test.api;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a service answered.
 *
 * @param headers the names of its headers, in lower case
 * @param body null when it was not looked at, such as that of a stream
 */
record ObservedAnswer(int status, @Nullable String contentType, Set<String> headers, byte @Nullable [] body) {}
