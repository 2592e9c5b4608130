package id.mppdigital.portal;

import com.github.benmanes.caffeine.cache.Cache;
import id.mppdigital.portal.api.Malls;
import id.mppdigital.portal.api.Names;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.springframework.test.util.ReflectionTestUtils;

/** What the portal keeps of the platform's answers, whoever keeps it. */
@Component
public class Kept {
    private final ApplicationContext portal;
    private final Malls malls;
    private final Names names;
    private final List<Cache<?, ?>> caches = new ArrayList<>();

    Kept(ApplicationContext portal, Malls malls, Names names) {
        this.portal = portal;
        this.malls = malls;
        this.names = names;
    }

    /** As if the portal had just started. */
    public void forget() {
        malls.forget();
        names.forget();
        if (caches.isEmpty()) {
            caches.addAll(portal.getBeansOfType(Object.class, false, false).values().stream()
                    .flatMap(Kept::caches)
                    .toList());
        }
        caches.forEach(Cache::invalidateAll);
    }

    private static Stream<Cache<?, ?>> caches(Object bean) {
        return Arrays.stream(bean.getClass().getDeclaredFields())
                .filter(field -> Cache.class.isAssignableFrom(field.getType()))
                .map(field ->
                        (Cache<?, ?>) Objects.requireNonNull(ReflectionTestUtils.getField(bean, field.getName())));
    }
}
