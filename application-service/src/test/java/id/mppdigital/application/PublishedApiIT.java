package id.mppdigital.application;

import id.mppdigital.application.testing.ServiceTest;
import id.mppdigital.platform.events.Listening;
import id.mppdigital.platform.test.api.PublishedApiContract;
import java.util.stream.Stream;
import org.springframework.beans.factory.ListableBeanFactory;

class PublishedApiIT extends ServiceTest implements PublishedApiContract {
    @Override
    public Stream<?> listening(ListableBeanFactory beans) {
        return Listening.in(beans);
    }
}
