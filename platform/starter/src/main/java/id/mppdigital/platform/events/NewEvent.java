package id.mppdigital.platform.events;

import id.mppdigital.platform.text.MeaningfulText;
import id.mppdigital.platform.text.StorableText;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An event that a service publishes: a CloudEvents 1.0 event without the parts that the outbox adds (id, source, time,
 * trace).
 *
 * @param topic the Kafka topic
 * @param type reverse-DNS name with its version, such as {@code id.mppdigital.application.submitted.v1}
 * @param subject the aggregate's id; also the Kafka key, so that one aggregate's events keep their order
 * @param sequence the event's number within its aggregate, from 1, without gaps
 * @param data the payload, serialised as JSON; holds no personal data in clear
 * @param traceparent the trace that it belongs to, if that isn't the current one
 * @throws UnpublishableEvent when the type, subject or sequence is unusable
 */
public record NewEvent(
        String topic,
        String type,
        String subject,
        long sequence,
        Object data,
        @Nullable String traceparent) {
    /** Longer texts are not ids. */
    private static final int LONGEST_SUBJECT = 255;

    private static final Pattern TOPIC = Pattern.compile("[a-zA-Z0-9._-]{1,249}");
    private static final Pattern TYPE = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");

    public NewEvent(String topic, String type, String subject, long sequence, Object data) {
        this(topic, type, subject, sequence, data, null);
    }

    public NewEvent {
        require(TOPIC.matcher(topic).matches(), "topic", type);
        require(TYPE.matcher(type).matches(), "type", type);
        require(isId(subject), "subject", type);
        require(sequence >= 1, "sequence", type);
    }

    /** The message never names the subject: it may identify a person. */
    private static void require(boolean holds, String attribute, String type) {
        if (!holds) {
            throw new UnpublishableEvent("An event of type '" + type + "' has no usable " + attribute);
        }
    }

    private static boolean isId(String subject) {
        return subject.length() <= LONGEST_SUBJECT && MeaningfulText.is(subject) && StorableText.is(subject);
    }
}
