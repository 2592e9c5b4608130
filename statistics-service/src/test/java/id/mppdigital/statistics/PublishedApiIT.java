package id.mppdigital.statistics;

import id.mppdigital.platform.events.Listening;
import id.mppdigital.platform.test.api.PublishedApiContract;
import java.util.stream.Stream;
import org.springframework.beans.factory.ListableBeanFactory;

@StatisticsTest
class PublishedApiIT implements PublishedApiContract {
    @Override
    public Stream<?> listening(ListableBeanFactory beans) {
        return Listening.in(beans);
    }
}
