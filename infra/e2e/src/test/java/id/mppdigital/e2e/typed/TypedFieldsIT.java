package id.mppdigital.e2e.typed;

import static id.mppdigital.e2e.LivePlatform.reachable;
import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.e2e.Forms;
import id.mppdigital.e2e.Person;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * How much a citizen with full registers types on the running platform, who applies for all its services one after the
 * other. The README publishes the same figure from the manifests alone; here both are one.
 */
class TypedFieldsIT {
    private static final Map<String, String> HER_THINGS = Map.of("samsat.vehicle/plate", "DA 4502 RD");

    @Test
    void nobodyTypesAKnownFactAndTheReadmeSaysHowMuchIsLeft() throws Exception {
        var ratna = reachable("ratna", "6371045012680032", "Ratna Dewi");
        ratna.signIn();
        var walk = new Walk(ratna, HER_THINGS);
        var forms = ServiceForm.shipped(ratna.api());

        var first = new LinkedHashMap<ServiceForm, Set<String>>();
        forms.forEach(form -> first.put(form, walk.left(form)));
        first.forEach((form, left) ->
                assertThat(left).as("a first application for " + form.service()).isEqualTo(walk.expected(form)));
        assertThat(Figure.published())
                .as("the README's figure is the running platform's")
                .contains(Figure.row("first", 0, first), Figure.row("second", 1, first), Figure.row("third", 2, first));

        for (var form : forms) {
            // Two witnesses are two people.
            var id = walk.file(form, form.service().equals(Forms.BIRTH) ? Forms.child("Anak Ratna") : Map.of());
            if (form.service().equals("izin-reklame")) {
                withdraw(ratna, id);
            } else if (forms.stream().anyMatch(other -> other.asksFor(form.news()))) {
                walk.decided(form, id);
            }
        }
        forms.forEach(form -> assertThat(walk.awaitLeft(form))
                .as("a second application for " + form.service())
                .isEqualTo(form.fields(Set.of(""))));
    }

    /** Its desk is another test's. */
    private static void withdraw(Person person, String id) {
        person.api()
                .post("/applications/v1/applications/" + id + "/withdrawal", Map.of(), Map.of())
                .require();
    }
}
