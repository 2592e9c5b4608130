package id.mppdigital.connector.agency;

import java.time.Duration;

/**
 * Where an agency receives webhooks.
 *
 * @param timeout for a whole call, from the connection to the last header
 * @param maxConcurrent calls that may be under way at once, per instance of this service
 */
public record Endpoint(String url, Duration timeout, int maxConcurrent) {}
