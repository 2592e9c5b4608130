package id.mppdigital.e2e.typed;

import static id.mppdigital.e2e.LivePlatform.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.e2e.Filing;
import id.mppdigital.e2e.Person;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One citizen who files form after form, and types in each exactly what nobody can know. */
final class Walk {
    /** What every account tells. */
    private static final Set<String> OF_THE_ACCOUNT = Set.of("citizen/phone", "citizen/email");

    /** Who decides, where no program does. */
    private static final Map<String, String> DESKS = Map.of(
            "bphtb-validasi", "bapenda-banjarmasin",
            "pbb-mutasi", "bapenda-banjarmasin",
            "npwp", "kpp-pratama-banjarmasin",
            "sip-nakes", "dpmptsp-banjarmasin",
            "surat-pn", "pengadilan-negeri-banjarmasin");

    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final Person person;
    private final Map<String, String> things;
    private final List<String> steps = new ArrayList<>();
    private final Set<String> told = new TreeSet<>(OF_THE_ACCOUNT);
    private int paper;

    /** @param things keys of registers other than the NIK, and the citizen's own thing by each */
    Walk(Person person, Map<String, String> things) {
        this.person = person;
        this.things = things;
    }

    /** What has no source, and what nobody but the citizen can tell and has not told yet. */
    Set<String> expected(ServiceForm form) {
        var asked = new TreeSet<String>();
        form.schema().keySet().forEach(field -> {
            var source = form.source(field);
            var hers = source.startsWith("citizen") || things.containsKey(source);
            if (source.isEmpty() || hers && !told.contains(source)) {
                asked.add(field);
            }
        });
        return asked;
    }

    /** The fields without a value on the platform; a thing's key is typed until the form knows it by itself. */
    Set<String> left(ServiceForm form) {
        var left = new TreeSet<>(form.schema().keySet());
        left.removeAll(person.prefill(form.service(), untold(form)).known().keySet());
        left.addAll(form.fields(untold(form).keySet()));
        return left;
    }

    /** Waits until exactly what is expected is left, for facts travel between services. */
    Set<String> awaitLeft(ServiceForm form) {
        await().pollInterval(A_MOMENT)
                .untilAsserted(() -> assertThat(left(form))
                        .as(form.service() + ": no fact that was told before, each that was not")
                        .isEqualTo(expected(form)));
        return expected(form);
    }

    /** Files the form; from then on its facts are known. Answers the application's id. */
    String file(ServiceForm form, Map<String, Object> special) {
        var left = awaitLeft(form);
        var answers = new LinkedHashMap<>(form.answers(left));
        special.forEach(answers::replace);
        var id = Filing.with(
                person, form.service(), person.prefill(form.service(), untold(form)), answers, form.documents(person));
        told.addAll(form.tells());
        steps.add(form.service() + " " + left.size() + " of " + form.schema().size());
        paper += form.schema().size();
        return id;
    }

    /** Files it and waits for the decision; answers the application's id. */
    String granted(String service, Map<String, Object> special) throws IOException, InterruptedException {
        var form = ServiceForm.of(person.api(), service);
        var id = file(form, special);
        decided(form, id);
        return id;
    }

    /** The beginning of the README's row, from what was counted on the way. */
    String row(String chain) {
        return "| %s | %d | %s |".formatted(chain, paper, String.join(", ", steps));
    }

    /** Until the agency has decided: its program, or an officer at its desk. */
    void decided(ServiceForm form, String id) throws IOException, InterruptedException {
        var desk = Optional.ofNullable(DESKS.get(form.service()));
        if (desk.isPresent()) {
            officer(desk.get())
                    .post("/applications/v1/applications/" + id + "/transitions", Map.of("to", "APPROVED"), Map.of())
                    .require();
        } else {
            await().untilAsserted(() ->
                    assertThat(person.status(id)).as(form.service()).isEqualTo("COMPLETED"));
        }
    }

    private Map<String, String> untold(ServiceForm form) {
        var untold = new LinkedHashMap<>(things);
        untold.keySet().removeAll(told);
        untold.keySet().retainAll(form.tells());
        return untold;
    }
}
