package id.mppdigital.platform.openapi;

import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes unique names for schemas, because springdoc would describe two types of one name as one: a nested type gets the
 * name of its enclosing type ({@code ConsentController.Request} is {@code ConsentRequest}).
 */
final class SchemaNames extends TypeNameResolver {
    private static final String CONTROLLER = "Controller";

    private final Map<String, Class<?>> taken = new ConcurrentHashMap<>();

    @Override
    protected String nameForClass(Class<?> type, Set<Options> options) {
        var name = super.nameForClass(type, options);
        var other = taken.putIfAbsent(name, type);
        if (other != null && other != type) {
            throw new IllegalStateException(
                    "%s and %s would both be described as %s: rename one, or name it with @Schema(name = …)"
                            .formatted(other.getName(), type.getName(), name));
        }
        return name;
    }

    @Override
    protected String getNameOfClass(Class<?> type) {
        var around = type.getEnclosingClass();
        return around == null ? type.getSimpleName() : withoutSuffix(getNameOfClass(around)) + type.getSimpleName();
    }

    static String withoutSuffix(String name) {
        return name.endsWith(CONTROLLER) ? name.substring(0, name.length() - CONTROLLER.length()) : name;
    }
}
