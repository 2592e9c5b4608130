package id.mppdigital.drill.backup;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/**
 * One record as it lies in the archive: everything that a consumer can see of it but its offset.
 *
 * @param at when its producer sent it, which is after the commit of the change that it tells of
 */
record ArchivedRecord(
        String topic, int partition, Instant at, byte @Nullable [] key, byte @Nullable [] value, Headers headers) {
    private static final String ERASURE = "id.mppdigital.citizen.erased.v1";
    private static final int NONE = -1;

    static ArchivedRecord of(ConsumerRecord<byte[], byte[]> kafka) {
        return new ArchivedRecord(
                kafka.topic(),
                kafka.partition(),
                Instant.ofEpochMilli(kafka.timestamp()),
                kafka.key(),
                kafka.value(),
                kafka.headers());
    }

    boolean tellsOfAnErasure() {
        var type = headers.lastHeader("ce_type");
        return type != null && ERASURE.equals(new String(type.value(), StandardCharsets.UTF_8));
    }

    ProducerRecord<byte[], byte[]> again() {
        return new ProducerRecord<>(topic, partition, at.toEpochMilli(), key, value, headers);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeUTF(topic);
        out.writeInt(partition);
        out.writeLong(at.toEpochMilli());
        write(out, key);
        write(out, value);
        var all = headers.toArray();
        out.writeInt(all.length);
        for (var header : all) {
            write(out, header.key().getBytes(StandardCharsets.UTF_8));
            write(out, header.value());
        }
    }

    static ArchivedRecord read(DataInputStream in) throws IOException {
        var topic = in.readUTF();
        int partition = in.readInt();
        var at = Instant.ofEpochMilli(in.readLong());
        var key = bytes(in);
        var value = bytes(in);
        var headers = new RecordHeaders();
        for (int left = in.readInt(); left > 0; left--) {
            var name = bytes(in);
            if (name == null) {
                throw new IOException("A header without a name in the archive of " + topic);
            }
            headers.add(new String(name, StandardCharsets.UTF_8), bytes(in));
        }
        return new ArchivedRecord(topic, partition, at, key, value, headers);
    }

    private static void write(DataOutputStream out, byte @Nullable [] bytes) throws IOException {
        out.writeInt(bytes == null ? NONE : bytes.length);
        if (bytes != null) {
            out.write(bytes);
        }
    }

    private static byte @Nullable [] bytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length == NONE) {
            return null;
        }
        var bytes = new byte[length];
        in.readFully(bytes);
        return bytes;
    }
}
