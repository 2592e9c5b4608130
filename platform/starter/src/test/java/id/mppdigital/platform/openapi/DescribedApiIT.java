package id.mppdigital.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.mppdigital.platform.openapi.DescribedApiIT.FirstController;
import id.mppdigital.platform.openapi.DescribedApiIT.SecondController;
import id.mppdigital.platform.paging.Page;
import id.mppdigital.platform.security.Caller;
import id.mppdigital.platform.test.IntegrationTest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.JsonNode;

@IntegrationTest(properties = {"mpp.openapi.title=Tests", "mpp.openapi.description=For tests."})
@Import({FirstController.class, SecondController.class})
class DescribedApiIT {
    enum Colour {
        RED,
        GREEN
    }

    record Part(String name) {}

    record Reason(String id, String en) {
        @JsonCreator
        Reason {}

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Reason inBoth(String text) {
            return new Reason(text, text);
        }
    }

    /**
     * A thing.
     *
     * @param name what it is called
     * @param part null when it has none
     */
    record Thing(
            UUID id,
            @Nullable String name,
            @Nullable Part part,
            @Nullable Colour colour,
            int count,
            @Nullable Instant since,
            List<Part> parts,
            JsonNode free) {}

    @RestController
    static class FirstController {
        record Request(
                @NotNull @Nullable Boolean granted,
                @Nullable @Size(max = 9) String note) {}

        /**
         * Takes a thing. It may be taken twice, with one effect.
         *
         * @param id which one
         */
        @PostMapping("/things/{id}")
        @PreAuthorize("hasAnyRole('maker', 'keeper')")
        @ResponseStatus(HttpStatus.CREATED)
        ResponseEntity<Thing> take(
                @PathVariable UUID id,
                @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
                @Valid @RequestBody Request request,
                Caller caller) {
            return ResponseEntity.created(URI.create("/things/" + id)).build();
        }
    }

    /** Things of the {@code second} kind. */
    @RestController
    static class SecondController {
        record Request(String service, @Nullable Reason reason) {}

        /** Lists things. */
        @GetMapping("/public/things")
        Page<Thing> list(@RequestParam(defaultValue = "20") int limit) {
            return new Page<>(List.of(), null);
        }

        @GetMapping("/public/things/kept")
        @PreAuthorize("hasRole('keeper')")
        Part kept() {
            return new Part("a");
        }

        @PostMapping("/second")
        Part make(@RequestBody Request request) {
            return new Part(request.service());
        }

        @GetMapping(path = "/second/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
        SseEmitter stream() {
            return new SseEmitter();
        }

        @PostMapping(path = "/second/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
        Part upload(@RequestParam MultipartFile file, @RequestParam String kind) {
            return new Part(kind);
        }
    }

    @Autowired
    RestTestClient http;

    private JsonNode api = tools.jackson.databind.node.MissingNode.getInstance();

    @BeforeEach
    void read() {
        api = Objects.requireNonNull(http.get()
                .uri("/v3/api-docs")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody());
    }

    @Test
    void twoTypesOfOneNameAreDescribedApart() {
        assertThat(schema("DescribedApiITFirstRequest").path("properties").propertyNames())
                .containsExactlyInAnyOrder("granted", "note");
        assertThat(schema("DescribedApiITSecondRequest").path("properties").propertyNames())
                .containsExactlyInAnyOrder("service", "reason");
    }

    @Test
    void whatMayBeNullIsSaidSoAndNothingElse() {
        var thing = schema("DescribedApiITThing");

        assertThat(thing.path("required").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("id", "count", "parts", "free");
        assertThat(thing.at("/properties/name/type").toString()).isEqualTo("[\"string\",\"null\"]");
        assertThat(thing.at("/properties/id/type").toString()).isEqualTo("\"string\"");
        assertThat(thing.at("/properties/since/format").asString()).isEqualTo("date-time");
        assertThat(thing.at("/properties/part/anyOf").toString())
                .isEqualTo("[{\"$ref\":\"#/components/schemas/DescribedApiITPart\"},{\"type\":\"null\"}]");
        assertThat(thing.at("/properties/colour/enum").toString()).isEqualTo("[\"RED\",\"GREEN\",null]");
        assertThat(thing.at("/properties/free").has("type")).isFalse();
        assertThat(schema("PageDescribedApiITThing")
                        .path("required")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactly("items");
    }

    @Test
    void aRequestsMemberThatIsWantedIsNotNullable() {
        var request = schema("DescribedApiITFirstRequest");

        assertThat(request.path("required").toString()).isEqualTo("[\"granted\"]");
        assertThat(request.at("/properties/granted/type").toString()).isEqualTo("\"boolean\"");
        assertThat(request.at("/properties/note/maxLength").asInt()).isEqualTo(9);
    }

    @Test
    void aRecordThatIsAlsoReadFromATextMayBeOne() {
        assertThat(schema("DescribedApiITReason").path("type").toString()).isEqualTo("[\"object\",\"string\"]");
    }

    @Test
    void theJavadocIsTheText() {
        var take = operation("/things/{id}", "post");

        assertThat(take.path("summary").asString()).isEqualTo("Takes a thing");
        assertThat(take.path("description").asString())
                .isEqualTo("It may be taken twice, with one effect. Roles: maker, keeper.");
        assertThat(take.at("/parameters/0/description").asString()).isEqualTo("which one");
        assertThat(schema("DescribedApiITThing")
                        .at("/properties/name/description")
                        .asString())
                .isEqualTo("what it is called");
        assertThat(schema("DescribedApiITThing")
                        .at("/properties/part/description")
                        .asString())
                .isEqualTo("null when it has none");
        assertThat(operation("/public/things", "get")
                        .at("/parameters/0/description")
                        .asString())
                .isEqualTo("The largest number of items in the page.");
        assertThat(take.path("operationId").asString()).isEqualTo("firstTake");
        assertThat(take.path("tags").toString()).isEqualTo("[\"First\"]");
        assertThat(api.at("/tags/0/name").asString()).isEqualTo("Second");
        assertThat(api.at("/tags/0/description").asString()).isEqualTo("Things of the `second` kind.");
    }

    @Test
    void whatIsCreatedSaysWhere() {
        var answers = operation("/things/{id}", "post").path("responses");

        assertThat(answers.has("200")).isFalse();
        assertThat(answers.at("/201/headers").propertyNames()).contains("Location", "Idempotency-Replayed");
        assertThat(answers.at("/201/content").propertyNames()).containsExactly("application/json");
    }

    @Test
    void everyOperationNamesItsProblems() {
        assertThat(operation("/things/{id}", "post").path("responses").propertyNames())
                .containsExactly(
                        "201", "400", "401", "403", "404", "406", "409", "413", "415", "422", "429", "500", "503");
        assertThat(operation("/public/things", "get").path("responses").propertyNames())
                .containsExactly("200", "304", "400", "406", "429", "500", "503");
        assertThat(operation("/public/things/kept", "get").path("responses").propertyNames())
                .contains("401", "403");
        assertThat(operation("/public/things", "get").path("security").toString())
                .isEqualTo("[]");
        assertThat(api.at("/components/responses/Problem503/headers").propertyNames())
                .contains("Retry-After", "Content-Language");
        assertThat(api.at("/components/responses/Problem400/content/application~1problem+json/schema/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/Problem");
        assertThat(api.at("/components/responses/Problem401/content/application~1problem+json/examples")
                        .propertyNames())
                .containsExactlyInAnyOrder("id", "en");
    }

    @Test
    void streamsAndUploadsAreWhatTheyAre() {
        assertThat(operation("/second/stream", "get")
                        .at("/responses/200/content")
                        .toString())
                .isEqualTo("{\"text/event-stream\":{\"schema\":{\"type\":\"string\"}}}");
        var form = operation("/second/files", "post").at("/requestBody/content/multipart~1form-data/schema");
        assertThat(form.path("properties").propertyNames()).containsExactlyInAnyOrder("file", "kind");
        assertThat(operation("/second/files", "post").has("parameters")).isFalse();
    }

    @Test
    void theDocumentNamesTheServiceAndIsCalledWhereItComesFrom() {
        assertThat(api.at("/info/title").asString()).isEqualTo("Tests");
        assertThat(api.at("/servers/0/url").asString()).isEqualTo("/");
        assertThat(api.at("/components/securitySchemes/token/scheme").asString())
                .isEqualTo("bearer");
    }

    private JsonNode operation(String path, String method) {
        return api.path("paths").path(path).path(method);
    }

    private JsonNode schema(String name) {
        return api.at("/components/schemas").path(name);
    }
}
