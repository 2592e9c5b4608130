package id.mppdigital.citizen.rights.copy;

import id.mppdigital.citizen.keys.CopyPart;
import id.mppdigital.citizen.keys.CopyPart.Item;
import id.mppdigital.platform.problem.Language;
import id.mppdigital.platform.problem.Wording;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** All that this service holds of a person at one moment. */
public final class PersonalCopy {
    private final Instant madeAt;
    private final List<CopyPart> parts;
    private final JsonMapper json;

    PersonalCopy(Instant madeAt, List<CopyPart> parts, JsonMapper json) {
        this.madeAt = madeAt;
        this.parts = parts;
        this.json = json;
    }

    /** The copy as JSON. */
    public record File(Instant madeAt, List<Part> parts) {
        /** @param entries what is held, by name */
        public record Part(String name, Wording title, List<Map<String, Object>> entries) {}
    }

    /** The names of the parts that hold something. */
    public List<String> parts() {
        return parts.stream()
                .filter(part -> !part.entries().isEmpty())
                .map(part -> "copy/" + part.name())
                .toList();
    }

    public byte[] json() {
        return json.writeValueAsBytes(new File(
                madeAt,
                parts.stream()
                        .map(part -> new File.Part(
                                part.name(),
                                part.title(),
                                part.entries().stream().map(PersonalCopy::named).toList()))
                        .toList()));
    }

    private static Map<String, Object> named(List<Item> entry) {
        var named = new LinkedHashMap<String, Object>();
        entry.forEach(item -> {
            if (item.value() != null) {
                named.put(item.name(), item.value());
            }
        });
        return named;
    }

    public byte[] pdf(Language language) {
        return new CopyPdf(language).of(madeAt, parts);
    }
}
