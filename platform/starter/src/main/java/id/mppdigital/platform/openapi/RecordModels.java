package id.mppdigital.platform.openapi;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Describes which components of a record may be null or missing: only {@code @Nullable} ones. */
final class RecordModels implements ModelConverter {
    private final SchemaNames names;

    RecordModels(SchemaNames names) {
        this.names = names;
    }

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public @Nullable Schema resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        var resolved = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        var java = Json31.mapper().constructType(type.getType());
        if (java != null && java.getRawClass().isRecord()) {
            Schema<?> model = context.getDefinedModels().get(names.nameForType(java));
            complete(model == null ? resolved : model, java.getRawClass());
            allowShortForm(model, java.getRawClass());
        }
        return resolved;
    }

    private static void complete(@Nullable Schema<?> model, Class<?> type) {
        if (model == null || model.getProperties() == null) {
            return;
        }
        for (var component : type.getRecordComponents()) {
            if (annotated(component, JsonUnwrapped.class) != null) {
                complete(model, component.getType());
            } else {
                complete(model, component, name(component));
            }
        }
    }

    private static void complete(Schema<?> model, RecordComponent component, String name) {
        var property = model.getProperties().get(name);
        if (property == null) {
            return;
        }
        var required = new TreeSet<String>(model.getRequired() == null ? new ArrayList<>() : model.getRequired());
        if (mayBeNull(component)) {
            required.remove(name);
            model.getProperties().put(name, Schemas.orNull(property));
        } else {
            required.add(name);
        }
        model.setRequired(required.isEmpty() ? null : new ArrayList<>(required));
    }

    /** A record that Jackson also reads from a text alone. */
    private static void allowShortForm(@Nullable Schema<?> model, Class<?> type) {
        var texts = Stream.of(type.getDeclaredMethods()).anyMatch(RecordModels::readsText);
        if (model != null && model.getTypes() != null && texts) {
            var types = new LinkedHashSet<>(model.getTypes());
            types.add("string");
            model.setTypes(types);
        }
    }

    private static boolean readsText(Method method) {
        var creator = method.getAnnotation(JsonCreator.class);
        return creator != null
                && creator.mode() == JsonCreator.Mode.DELEGATING
                && Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class});
    }

    /** A request's component that is nullable in Java and {@code @NotNull} may not be null on the wire. */
    private static boolean mayBeNull(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                && annotated(component, NotNull.class) == null;
    }

    private static String name(RecordComponent component) {
        var renamed = annotated(component, JsonProperty.class);
        return renamed == null || renamed.value().isEmpty() ? component.getName() : renamed.value();
    }

    private static <A extends Annotation> @Nullable A annotated(RecordComponent component, Class<A> annotation) {
        try {
            var field = component.getDeclaringRecord().getDeclaredField(component.getName());
            var found = field.getAnnotation(annotation);
            return found == null ? component.getAccessor().getAnnotation(annotation) : found;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("A record component has no field", e);
        }
    }
}
