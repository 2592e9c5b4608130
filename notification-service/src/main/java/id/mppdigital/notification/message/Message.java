package id.mppdigital.notification.message;

import id.mppdigital.notification.template.Facts;
import id.mppdigital.notification.template.Occasion;
import java.time.Instant;
import java.util.UUID;

/**
 * One thing told to one citizen over one channel. It holds no text: the words are made in the reader's language when it is read.
 *
 * @param eventId the event that caused it; unique together with the channel
 * @param at when the thing happened
 */
public record Message(
        UUID id,
        UUID eventId,
        String channel,
        String citizenId,
        UUID applicationId,
        Occasion occasion,
        int templateVersion,
        Facts facts,
        Instant at) {}
