package id.mppdigital.application;

import id.mppdigital.application.testing.ServiceTest;
import id.mppdigital.platform.events.Listening;
import id.mppdigital.platform.sealing.Sealing;
import id.mppdigital.platform.test.events.RecordedEventsContract;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class RecordedEventsIT extends ServiceTest implements RecordedEventsContract {
    @Autowired
    private Sealing sealing;

    @Override
    public Stream<? extends Map.Entry<?, BiConsumer<String, byte[]>>> readers(ListableBeanFactory beans) {
        return Listening.readers(beans);
    }

    /** What was learnt about an application is about one that is here. */
    @Override
    public void prepare(ObjectNode data) {
        if (data.has("applicationId")) {
            data.put("applicationId", submitted(newCitizen()));
        }
        if (data.has("changeId")) {
            var facts = Map.of("facts", Map.of("citizen/residenceAddress", "Jl. Lambung Mangkurat 1"), "was", Map.of());
            data.set("sealed", JsonMapper.shared().valueToTree(sealing.seal(facts, "application-service")));
        }
    }
}
