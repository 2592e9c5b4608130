package id.mppdigital.platform.sql;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/**
 * The accessors of a record's components by name, including those of its groups; a name that occurs in two groups is
 * left out.
 */
final class Components {
    private static final ClassValue<Components> KNOWN = new ClassValue<>() {
        @Override
        protected Components computeValue(Class<?> type) {
            return new Components(type);
        }
    };

    private final Map<String, List<Method>> paths = new HashMap<>();

    private Components(Class<?> type) {
        var own = type.getRecordComponents();
        Set<String> shared = new HashSet<>();
        for (var component : own) {
            if (isGroup(component.getType())) {
                var group = KNOWN.get(component.getType());
                group.paths.forEach((name, path) -> {
                    var whole = Stream.concat(Stream.of(component.getAccessor()), path.stream());
                    if (paths.put(name, whole.toList()) != null) {
                        shared.add(name);
                    }
                });
            }
        }
        paths.keySet().removeAll(shared);
        for (var component : own) {
            component.getAccessor().setAccessible(true);
            paths.put(component.getName(), List.of(component.getAccessor()));
        }
    }

    static Components of(Record record) {
        return KNOWN.get(record.getClass());
    }

    /** A record of one component is that component. */
    static boolean isGroup(Class<?> type) {
        return type.isRecord() && type.getRecordComponents().length > 1;
    }

    boolean has(String name) {
        return paths.containsKey(name);
    }

    @Nullable
    Object value(Record record, String name) {
        @Nullable Object value = record;
        for (var accessor : paths.getOrDefault(name, List.of())) {
            value = value == null ? null : ReflectionUtils.invokeMethod(accessor, value);
        }
        return value;
    }
}
