package id.mppdigital.citizen.prefill.choice;

import static java.util.Objects.requireNonNull;

import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.attributes.SubjectKey;
import id.mppdigital.citizen.attributes.Subjects;
import id.mppdigital.citizen.catalog.ServiceForm;
import id.mppdigital.citizen.refusal.CitizenRefusal;
import id.mppdigital.platform.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What there is to choose from for one form. */
public final class Choices {
    private final ServiceForm form;
    private final List<Choice> all;

    private Choices(ServiceForm form, List<Choice> all) {
        this.form = form;
        this.all = all;
    }

    public static Choices of(ServiceForm form, Subjects subjects) {
        var all = form.fields().stream()
                .flatMap(field -> field.source().subject().stream())
                .distinct()
                .map(name -> new Choice(
                        name,
                        subjects.all(name).stream()
                                .map(subject ->
                                        new Choice.Known(subject.key().toString(), subject.values(form.sources())))
                                .toList()))
                .filter(choice -> !choice.known().isEmpty())
                .toList();
        return new Choices(form, all);
    }

    /** For who sees the one that the form is about, and none of the others. */
    public static Choices none(ServiceForm form) {
        return new Choices(form, List.of());
    }

    public List<Choice> all() {
        return all;
    }

    /**
     * Another one than those that are known is named {@code new}: then nothing of it is filled in.
     *
     * @throws Problem 422 {@code unknown-subject}
     */
    public void require(Map<String, String> about) {
        about.forEach((name, key) -> {
            var isKnown = all.stream()
                    .filter(choice -> choice.subject().equals(name))
                    .flatMap(choice -> choice.known().stream())
                    .anyMatch(one -> one.key().equals(key));
            if (!isKnown && !key.equals("new")) {
                throw Problem.of(CitizenRefusal.UNKNOWN_SUBJECT).at("/about/" + name, CitizenRefusal.UNKNOWN_SUBJECT);
            }
        });
    }

    /** The facts that are listed to be chosen from, be one chosen or not. */
    public Stream<FactSource> shown() {
        var sources = form.sources();
        return all.stream()
                .flatMap(choice -> choice.known().stream())
                .flatMap(one -> one.values().keySet().stream()
                        .map(field -> requireNonNull(sources.get(field)).of(SubjectKey.of(one.key()))));
    }
}
