package id.mppdigital.portal.page;

import id.mppdigital.platform.problem.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The portal's own words: {@code texts/<language>/<room>.properties}. A key begins with its room's name; {@code {0}}
 * stands for the first argument.
 */
@Component
class Texts {
    private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);

    Texts() {
        for (var language : Language.values()) {
            texts.put(language, read(language));
        }
    }

    /** @throws IllegalArgumentException for a key without a text */
    String text(Language language, String key, Object... arguments) {
        var text = texts(language).get(key);
        if (text == null) {
            throw new IllegalArgumentException("No text for " + key);
        }
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    boolean has(Language language, String key) {
        return texts(language).containsKey(key);
    }

    Map<String, String> texts(Language language) {
        return texts.getOrDefault(language, Map.of());
    }

    private static Map<String, String> read(Language language) {
        var all = new HashMap<String, String>();
        try {
            var files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:texts/" + language.tag() + "/*.properties");
            for (var file : files) {
                var properties = new Properties();
                try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.stringPropertyNames().forEach(key -> all.put(key, properties.getProperty(key)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The texts can't be read", e);
        }
        return Map.copyOf(all);
    }
}
