package id.mppdigital.portal.open;

import id.mppdigital.portal.api.MyDataApi;
import id.mppdigital.portal.api.MyDataApi.Expected;
import id.mppdigital.portal.api.MyDataApi.ExpectedOf;
import id.mppdigital.portal.page.Away;
import id.mppdigital.portal.page.NotThere;
import id.mppdigital.portal.page.Person;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How many answers of each service of a list are known of who is signed in: one request, and numbers alone. */
@Component
public class KnownOfAll {
    private static final int MOST = 100;

    private final MyDataApi data;

    KnownOfAll(MyDataApi data) {
        this.data = data;
    }

    /**
     * By the service's code; empty for who is no citizen, and while it can't be said: the list is worth showing without.
     *
     * @param services codes
     */
    public Map<String, Integer> of(@Nullable Person person, List<String> services) {
        return expected(person, services).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, service -> service.getValue().known()));
    }

    /** The names of those fields. */
    public Map<String, List<String>> fieldsOf(@Nullable Person person, List<String> services) {
        return expected(person, services).entrySet().stream()
                .filter(service -> service.getValue().knownFields() != null)
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        service -> Objects.requireNonNullElse(service.getValue().knownFields(), List.of())));
    }

    private Map<String, Expected> expected(@Nullable Person person, List<String> services) {
        var asked = services.stream().distinct().limit(MOST).toList();
        if (person == null || !person.is("citizen") || asked.isEmpty()) {
            return Map.of();
        }
        try {
            return data.expected(asked).items().stream()
                    .collect(Collectors.toMap(ExpectedOf::service, ExpectedOf::expected));
        } catch (Away | NotThere _) { // one from before can't tell of a list
            return Map.of();
        }
    }
}
