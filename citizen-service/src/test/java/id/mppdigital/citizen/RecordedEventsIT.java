package id.mppdigital.citizen;

import id.mppdigital.platform.events.Listening;
import id.mppdigital.platform.sealing.Sealing;
import id.mppdigital.platform.test.events.RecordedEventsContract;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class RecordedEventsIT extends CitizenTest implements RecordedEventsContract {
    @Autowired
    private Sealing sealing;

    @Override
    public Stream<? extends Map.Entry<?, BiConsumer<String, byte[]>>> readers(ListableBeanFactory beans) {
        return Listening.readers(beans);
    }

    /** No example is sealed for a key that exists. */
    @Override
    public void prepare(ObjectNode data) {
        sealed(data, "sealed", Map.of("answers", Map.of(), "provenance", Map.of(), "documents", List.of()));
        sealed(data, "facts", Map.of("facts", Map.of("citizen/phone", "+6281234567890")));
        sealed(data, "applicant", Map.of("nik", maria.nik(), "name", maria.name()));
    }

    private void sealed(ObjectNode data, String field, Map<String, ?> content) {
        if (data.path(field).has("ciphertext")) {
            data.set(field, JsonMapper.shared().valueToTree(sealing.seal(content, "citizen-service")));
        }
    }
}
