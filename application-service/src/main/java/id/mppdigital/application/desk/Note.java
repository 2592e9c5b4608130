package id.mppdigital.application.desk;

import java.time.Instant;
import java.util.UUID;

/**
 * What an officer wrote about an application for colleagues. The citizen can't see it.
 *
 * @param author the officer's subject
 */
record Note(UUID id, Instant at, String author, String text) {}
