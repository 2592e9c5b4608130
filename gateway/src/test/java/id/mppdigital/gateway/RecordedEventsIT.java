package id.mppdigital.gateway;

import id.mppdigital.platform.events.Listening;
import id.mppdigital.platform.test.events.RecordedEventsContract;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.springframework.beans.factory.ListableBeanFactory;
import tools.jackson.databind.node.ObjectNode;

class RecordedEventsIT extends RunningGateway implements RecordedEventsContract {
    @Override
    public Stream<? extends Map.Entry<?, BiConsumer<String, byte[]>>> readers(ListableBeanFactory beans) {
        return Listening.readers(beans);
    }

    /** Nothing is rolled back here: each example is about an agency or a channel of its own. */
    @Override
    public void prepare(ObjectNode data) {
        var own = "recorded-" + UUID.randomUUID();
        data.put("code", own);
        if (data.has("client")) {
            data.put("client", own);
        }
    }
}
