package id.mppdigital.notification.contact;

import java.util.Map;

/** What this service reads of the published contact; {@code sealed} is a JWE over {@link Addresses}. */
record ContactChanged(String citizenId, String locale, Map<String, Object> sealed) {}
