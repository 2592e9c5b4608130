package id.mppdigital.platform.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.util.StringUtils;
import org.springframework.web.util.HtmlUtils;

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
                : HtmlUtils.htmlUnescape(javadoc.replaceAll("</?code>", "`").replaceAll("</?p>", " "))
                        .strip()
                        .replaceAll("\\s+", " ");
    }

    /** Springdoc names them after the class, as in {@code data-use-controller}. */
    private static Tag named(Tag tag) {
        var name = Arrays.stream(tag.getName().replaceFirst("-controller$", "").split("-"))
                .map(StringUtils::capitalize)
                .collect(Collectors.joining(" "));
        return tag.name(name).description(of(tag.getDescription()));
    }

    /** Bean Validation matches a whole text, JSON Schema finds; a browser's expressions know no flags in them. */
    private static void anchorPattern(Schema<?> schema) {
        var pattern = schema.getPattern();
        if (pattern != null && pattern.startsWith("(?s)")) {
            schema.setPattern(null);
        } else if (pattern != null && !pattern.startsWith("^")) {
            schema.setPattern("^(?:" + pattern + ")$");
        }
    }

    private static void describe(Schema<?> schema) {
        schema.setDescription(of(schema.getDescription()));
        anchorPattern(schema);
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(PlainWords::describe);
        }
    }
}
