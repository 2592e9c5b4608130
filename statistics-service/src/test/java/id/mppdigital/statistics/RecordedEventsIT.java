package id.mppdigital.statistics;

import id.mppdigital.platform.events.Listening;
import id.mppdigital.platform.test.events.RecordedEventsContract;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.springframework.beans.factory.ListableBeanFactory;

@StatisticsTest
class RecordedEventsIT implements RecordedEventsContract {
    @Override
    public Stream<? extends Map.Entry<?, BiConsumer<String, byte[]>>> readers(ListableBeanFactory beans) {
        return Listening.readers(beans);
    }
}
