package id.mppdigital.e2e;

import static id.mppdigital.e2e.LivePlatform.citizen;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.local.access.Api;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How much one citizen types on the running platform, over all its services, as she applies for one after the other. */
class TypedFieldsIT {
    private static final Logger log = LoggerFactory.getLogger(TypedFieldsIT.class);
    private static final Duration SOON = Duration.ofSeconds(60);

    /** What the forms of the child's card and health insurance ask, and the birth certificate makes known. */
    private static final Set<String> OF_THE_CHILD = Set.of(
            "citizen.child/name", "citizen.child/gender", "citizen.child/birthDate", "citizen.child/birthLetterNumber");

    /** @param typed the fields for which nothing is known */
    private record Count(int fields, Map<String, Set<String>> typed) {
        private int asked() {
            return typed.values().stream().mapToInt(Set::size).sum();
        }

        private String row(String application) {
            return "%s: %d of %d fields of all forms are typed (%.0f %%)"
                    .formatted(application, asked(), fields, 100.0 * asked() / fields);
        }
    }

    @Test
    void eachApplicationLeavesLessToBeTypedAndNoKnownFactIsTypedTwice() throws Exception {
        var ratna = citizen("ratna", "6371045012680032", "Ratna Dewi");
        ratna.signIn();
        var forms = forms(ratna.api());
        var given = new HashSet<String>();

        var first = count(ratna, forms);
        apply(ratna, Forms.BIRTH, Forms.child("Anak Ratna"), SampleDocument.BIRTH_LETTER, "birth-letter")
                .forEach(field -> given.add(form(forms, Forms.BIRTH).get(field)));
        given.addAll(OF_THE_CHILD);
        var second = await().atMost(SOON)
                .until(
                        () -> count(ratna, forms),
                        count -> typedTwice(count, forms, given).isEmpty());
        apply(ratna, Forms.POLICE, Forms.purpose(), SampleDocument.PHOTO, "photo")
                .forEach(field -> given.add(form(forms, Forms.POLICE).get(field)));
        var third = await().atMost(SOON)
                .until(
                        () -> count(ratna, forms),
                        count -> typedTwice(count, forms, given).isEmpty());

        log.info(
                "{}\n{}\n{}",
                first.row("First application"),
                second.row("After a birth certificate"),
                third.row("After a police record too"));
        assertThat(second.asked()).isLessThan(first.asked());
        assertThat(form(forms, "jkn-bayi").values())
                .as("so that this test tests it")
                .containsAll(OF_THE_CHILD);
        assertThat(third.asked()).isLessThanOrEqualTo(second.asked());
        assertThat(first.typed().get(Forms.POLICE))
                .as("what the population register knows is not typed the first time either")
                .noneMatch(field -> form(forms, Forms.POLICE)
                        .getOrDefault(field, "")
                        .matches("dukcapil\\.person/(nik|name|birthDate|address|rt|rw|religion|occupation)"));
    }

    private static <T> T form(Map<String, T> forms, String service) {
        return requireNonNull(forms.get(service), service);
    }

    /** Facts that she has given in an application, and that a form does not know yet. */
    private static Set<String> typedTwice(Count count, Map<String, Map<String, String>> forms, Set<String> given) {
        return forms.entrySet().stream()
                .flatMap(form -> form.getValue().entrySet().stream()
                        .filter(field -> field.getValue().contains("/")) // what has no source is asked each time
                        .filter(field -> given.contains(field.getValue()))
                        .filter(field -> form(count.typed(), form.getKey()).contains(field.getKey()))
                        .map(field -> String.format(Locale.ROOT, "%s %s", form.getKey(), field.getValue())))
                .collect(Collectors.toSet());
    }

    /** The fields that went into the application. */
    private static Set<String> apply(
            Person person, String service, Map<String, Object> news, SampleDocument document, String requirement) {
        var prefilled = person.prefill(service);
        var typed = new LinkedHashMap<>(Forms.all(Forms.aboutMe(person.name()), news));
        typed.keySet().removeAll(prefilled.known().keySet());
        person.submit(service, prefilled, typed, requirement, person.upload(document), Map.of())
                .require();
        typed.putAll(prefilled.known());
        return typed.keySet();
    }

    private static Count count(Person person, Map<String, Map<String, String>> forms) {
        var typed = new LinkedHashMap<String, Set<String>>();
        forms.forEach((service, fields) -> {
            var left = new HashSet<>(fields.keySet());
            left.removeAll(person.prefill(service).known().keySet());
            typed.put(service, left);
        });
        return new Count(forms.values().stream().mapToInt(Map::size).sum(), typed);
    }

    /** All fields of each service's form with their sources; without one, the field's own name in its form. */
    private static Map<String, Map<String, String>> forms(Api api) {
        var forms = new LinkedHashMap<String, Map<String, String>>();
        services(api).forEach(service -> {
            var fields = new LinkedHashMap<String, String>();
            api.get("/catalog/v1/services/" + service + "/form")
                    .require()
                    .at("/form/properties")
                    .properties()
                    .forEach(field -> fields.put(
                            field.getKey(),
                            field.getValue().path("x-source").asString(service + " " + field.getKey())));
            assertThat(fields).as(service).isNotEmpty();
            forms.put(service, fields);
        });
        return forms;
    }

    private static List<String> services(Api api) {
        return api.get("/catalog/v1/services?mall=63.71&limit=100")
                .require()
                .path("items")
                .valueStream()
                .map(service -> service.path("code").asString())
                .toList();
    }
}
