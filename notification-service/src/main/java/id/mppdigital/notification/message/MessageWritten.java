package id.mppdigital.notification.message;

import java.time.Instant;
import java.util.UUID;

/**
 * A message for one citizen on one channel; raised inside the transaction that stores it, so that its channel can take it
 * over there. It holds no text: the words are made in the reader's language when it is read.
 *
 * @param at when the thing happened that it tells of
 */
public record MessageWritten(UUID id, String channel, String citizenId, Instant at) {}
