package id.mppdigital.application.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ServiceVersionTests {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void namesTheLawsOfTheSpecificDataAmongAnswersAndPapersOnce() {
        var service = new ServiceVersion(
                new ServiceVersion.Key("nikah", 1, 1),
                new BilingualText("Nikah", "Marriage"),
                JSON.readTree("""
                        {"properties": {
                          "disability": {"x-specific": {"kind": "HEALTH", "law": "UU 8/2016"}},
                          "therapy": {"x-specific": {"kind": "HEALTH", "law": "UU 8/2016"}},
                          "crime": {"x-specific": {"kind": "CRIME", "law": "UU 2/2002"}},
                          "day": {"type": "string"}}}
                        """),
                List.of(
                        paper("health-letter", "{\"kind\": \"HEALTH\", \"law\": \"PMA 30/2024\"}"),
                        paper("photo", null)),
                Set.of(),
                null);

        assertThat(service.lawsOf(List.of("day", "disability", "therapy"), List.of("photo", "health-letter", "gone")))
                .containsExactly("PMA 30/2024", "UU 8/2016");
        assertThat(service.lawsOf(List.of("day", "gone"), List.of("photo"))).isEmpty();
    }

    /** As the catalogue's event and our own table have it. */
    private static DocumentRequirement paper(String code, @Nullable String specific) {
        return JSON.readValue("""
                {"code": "%s", "name": {"id": "a", "en": "a"}, "required": true, "mediaTypes": ["image/png"],
                 "maxBytes": 5, "specific": %s}
                """.formatted(code, specific), DocumentRequirement.class);
    }
}
