package id.mppdigital.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

class InboxIT extends ServiceTest {
    @Test
    void pagesFollowEachOtherWithoutGapsWhileNewMessagesArrive() {
        var story = withMessages(7);

        var first = api.get(story.citizenId(), Api.MESSAGES + "?limit=3");
        story.another().submitted();
        await().untilAsserted(() -> assertThat(unread(story)).isEqualTo(8));
        var numbers = new ArrayList<String>(numbers(first));
        @Nullable String next = next(first);
        while (next != null) {
            var page = api.get(story.citizenId(), Api.MESSAGES + "?limit=3&after=" + next);
            numbers.addAll(numbers(page));
            next = next(page);
        }

        assertThat(numbers)
                .containsExactlyElementsOf(Stream.iterate(6, i -> i >= 0, i -> i - 1)
                        .map(i -> story.registrationNumber() + "0".repeat(i))
                        .toList());
    }

    @Test
    void readingIsCountedOnceAndLeavesTheUnreadList() {
        var story = withMessages(3);
        var id = Api.items(api.get(story.citizenId(), Api.MESSAGES))
                .getFirst()
                .get("id")
                .stringValue();

        api.read(story.citizenId(), id, HttpStatus.NO_CONTENT);
        api.read(story.citizenId(), id, HttpStatus.NO_CONTENT);

        assertThat(unread(story)).isEqualTo(2);
        assertThat(Api.items(api.get(story.citizenId(), Api.MESSAGES + "?unread=true")))
                .hasSize(2)
                .noneMatch(item -> item.get("id").stringValue().equals(id));
        assertThat(Api.items(api.get(story.citizenId(), Api.MESSAGES))).hasSize(3);
    }

    @Test
    void anothersMessageIsNotThere() {
        var story = withMessages(1);
        var id = Api.items(api.get(story.citizenId(), Api.MESSAGES))
                .getFirst()
                .get("id")
                .stringValue();

        api.read("somebody-else", id, HttpStatus.NOT_FOUND);
        api.read(story.citizenId(), UUID.randomUUID().toString(), HttpStatus.NOT_FOUND);

        assertThat(unread(story)).isEqualTo(1);
        assertThat(Api.items(api.get("somebody-else", Api.MESSAGES))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?limit=0",
                "?limit=101",
                "?limit=many",
                "?after=%F0",
                "?after=bm90LWEtbnVtYmVy",
                "?unread=7",
                "?limit=2147483648",
                "?limit=1.5",
                "?after=%00",
                "?after=OTIyMzM3MjAzNjg1NDc3NTgwOA"
            })
    void aListThatCannotBeIsRefused(String query) {
        var problem = api.get("someone", Api.MESSAGES + query, HttpStatus.BAD_REQUEST);

        assertThat(problem.get("type").stringValue()).startsWith("urn:mppdigital:problem:");
    }

    @Test
    void onlyCitizensHaveAnInbox() {
        status(null, HttpStatus.UNAUTHORIZED);
        status(tokens.expired("siti", "citizen"), HttpStatus.UNAUTHORIZED);
        status(tokens.foreign("siti", "citizen"), HttpStatus.UNAUTHORIZED);
        status(tokens.officer("rahmat", "disdukcapil-banjarmasin", "63.71"), HttpStatus.FORBIDDEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "{\"email\":\"yes\"}",
                "{\"email\":\"true\"}",
                "{\"email\":1}",
                "{\"email\":null}",
                "{\"locale\":1}",
                "{\"locale\":0}",
                "{\"locale\":\"ENGLISH\"}",
                "{\"locale\":[\"en\"]}",
                "null",
                "{\"email\":true,\"sms\":true}",
                "{\"email\":true,\"locale\":\"jv\"}"
            })
    void preferencesThatAreNoneAreRefused(String json) {
        var problem = api.preferences("someone", json, HttpStatus.BAD_REQUEST);

        assertThat(problem.get("code").stringValue()).isEqualTo("malformed-request");
    }

    @Test
    void whoHasChosenNothingGetsEmailsInIndonesian() {
        var preference = api.get("nobody-yet", Api.PREFERENCES);

        assertThat(preference.get("locale").stringValue()).isEqualTo("id");
        assertThat(preference.get("followsContact").booleanValue()).isTrue();
        assertThat(preference.get("email").booleanValue()).isTrue();
    }

    @Test
    void theApiDescribesItself() {
        client.get()
                .uri("/v3/api-docs")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.paths['/notifications/v1/me/messages/{id}/read'].post")
                .exists()
                .jsonPath("$.paths['/notifications/v1/me/messages'].get.parameters[*].name")
                .isEqualTo(List.of("limit", "after", "unread"));
    }

    private Story withMessages(int count) {
        var first = stories.ofSomeone();
        var story = first;
        for (int i = 1; i <= count; i++) {
            story.submitted();
            int expected = i;
            await().untilAsserted(() -> assertThat(unread(first)).isEqualTo(expected));
            story = story.another();
        }
        return first;
    }

    private long unread(Story story) {
        return api.get(story.citizenId(), Api.MESSAGES + "?limit=1")
                .get("unread")
                .longValue();
    }

    private void status(@Nullable String token, HttpStatus expected) {
        client.get()
                .uri(Api.MESSAGES)
                .headers(headers -> {
                    if (token != null) {
                        headers.set(HttpHeaders.AUTHORIZATION, "Bearer " + token);
                    }
                })
                .exchange()
                .expectStatus()
                .isEqualTo(expected);
    }

    private static List<String> numbers(JsonNode page) {
        return Api.items(page).stream()
                .map(item -> item.get("registrationNumber").stringValue())
                .toList();
    }

    private static @Nullable String next(JsonNode page) {
        return page.get("next").isNull() ? null : page.get("next").stringValue();
    }
}
