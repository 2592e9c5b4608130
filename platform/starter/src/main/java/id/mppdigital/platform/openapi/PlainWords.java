package id.mppdigital.platform.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.util.StringUtils;

/** Javadoc's words as Markdown in one line, and groups under the names that the operations give them. */
final class PlainWords implements GlobalOpenApiCustomizer {
    @Override
    public void customise(OpenAPI api) {
        if (api.getTags() != null) {
            api.setTags(api.getTags().stream().map(PlainWords::named).toList());
        }
        if (api.getComponents().getSchemas() != null) {
            api.getComponents().getSchemas().values().forEach(PlainWords::describe);
        }
    }

    static @Nullable String of(@Nullable String javadoc) {
        return javadoc == null || javadoc.isBlank()
                ? null
                : javadoc.replaceAll("</?code>", "`").strip().replaceAll("\\s+", " ");
    }

    /** Springdoc names them after the class, as in {@code data-use-controller}. */
    private static Tag named(Tag tag) {
        var name = Arrays.stream(tag.getName().replaceFirst("-controller$", "").split("-"))
                .map(StringUtils::capitalize)
                .collect(Collectors.joining(" "));
        return tag.name(name).description(of(tag.getDescription()));
    }

    private static void describe(Schema<?> schema) {
        schema.setDescription(of(schema.getDescription()));
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(PlainWords::describe);
        }
    }
}
