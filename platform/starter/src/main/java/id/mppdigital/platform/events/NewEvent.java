package id.mppdigital.platform.events;

/**
 * An event that a service publishes: a CloudEvents 1.0 event without the parts that the outbox adds (id, source, time, trace).
 *
 * @param topic the Kafka topic
 * @param type reverse-DNS name with its version, such as {@code id.mppdigital.application.submitted.v1}
 * @param subject the aggregate's id; also the Kafka key, so that one aggregate's events keep their order
 * @param sequence the event's number within its aggregate, from 1, without gaps
 * @param data the payload, serialised as JSON; holds no personal data in clear
 */
public record NewEvent(String topic, String type, String subject, long sequence, Object data) {}
