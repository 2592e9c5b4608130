package id.mppdigital.portal.desk;

import id.mppdigital.platform.problem.Wording;
import id.mppdigital.portal.api.FilingApi.Detail;
import id.mppdigital.portal.api.FilingApi.Enclosed;
import id.mppdigital.portal.api.FilingApi.Entry;
import id.mppdigital.portal.api.FormApi;
import id.mppdigital.portal.api.office.ColleagueApi.Colleague;
import id.mppdigital.portal.api.office.DeskApi.Note;
import id.mppdigital.portal.ask.Question;
import id.mppdigital.portal.filled.AnswerText;
import id.mppdigital.portal.form.Field;
import id.mppdigital.portal.form.Form;
import id.mppdigital.portal.form.FoundFields;
import id.mppdigital.portal.form.Posted;
import id.mppdigital.portal.form.Section;
import id.mppdigital.portal.page.Page;
import id.mppdigital.portal.queue.Neighbours;
import id.mppdigital.portal.queue.TimeLimit;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A dossier as an officer reads it.
 *
 * @param timeline what happened, oldest first
 * @param desk the officer's part: where to go back to, and the move that was tried
 * @param now by the clocks of the mall
 */
public record DossierPage(
        Detail application, List<Entry> timeline, Form form, Declared declared, Desk desk, ZonedDateTime now) {
    /**
     * @param tried the move that was refused; empty when none was
     * @param colleagues the officers who may have the case
     */
    record Desk(
            String back,
            Neighbours.Both beside,
            String key,
            MoveForm tried,
            List<Colleague> colleagues,
            List<Note> notes) {
        /** The name of an officer; the subject of one who was not here lately. */
        public String name(String subject) {
            return colleagues.stream()
                    .filter(it -> it.subject().equals(subject))
                    .findFirst()
                    .map(Colleague::name)
                    .orElse(subject);
        }
    }

    /**
     * What the service declares for its agency.
     *
     * @param found what may be told with a decision
     * @param registers what the registers are called whose answers are attached
     */
    record Declared(List<FormApi.Stage> stages, FoundFields found, Map<String, Wording> registers) {}

    /** An answer with where it is from. */
    public record Answer(Field field, String text, String source) {}

    /** The answered questions of a section. */
    public record Part(Section section, List<Answer> answers) {}

    public List<Part> parts(Page page) {
        return form.sections().stream()
                .map(section -> new Part(section, answers(section, page)))
                .filter(part -> !part.answers().isEmpty())
                .toList();
    }

    private List<Answer> answers(Section section, Page page) {
        return section.fields().stream()
                .filter(field -> application.answers().hasNonNull(field.name()))
                .map(field -> new Answer(
                        field,
                        AnswerText.of(field, application.answers().get(field.name()), page.language()),
                        source(field, page)))
                .toList();
    }

    /** Where it is from, and what a register says of it. */
    private String source(Field field, Page page) {
        var told = new ToldOf(field, application.provenance().get(field.name()), page, now.getZone());
        return Stream.of(
                        origin(field, page),
                        told.overridden(),
                        told.otherwise(),
                        told.contested(),
                        told.verification(),
                        told.changed())
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** From which register, and as of when; or that the citizen says so. */
    private String origin(Field field, Page page) {
        var said = Optional.ofNullable(application.provenance().get(field.name()));
        var register = said.filter(it -> it.path("assurance").asString("").equals("REGISTER"))
                .map(it -> it.path("source").asString("").replaceFirst("[./].*", ""));
        if (register.isEmpty()) {
            var decided = said.map(it -> it.path("decided")).filter(JsonNode::isObject);
            return decided.map(it -> page.text(
                            "desk.source.decided",
                            it.path("serviceName").path(page.language().tag()).asString(""),
                            at(Instant.parse(it.path("asOf").asString("")), page)))
                    .orElseGet(() -> page.text("desk.source.citizen"));
        }
        var asOf = said.map(it -> it.path("asOf").asString(""))
                .filter(it -> !it.isEmpty())
                .map(it -> at(Instant.parse(it), page))
                .orElse("–");
        return page.text("desk.source.register", register.get(), asOf);
    }

    /** What an entry of the history says: the status, or what was learnt while it stayed. */
    public String entry(Entry entry, Page page) {
        return entry.isNote()
                ? page.word("desk.noted", String.valueOf(entry.reasonCode()))
                : page.word("queue.status", entry.to());
    }

    public String title(Enclosed document, Page page) {
        return form.requirement(document.requirement())
                .map(it -> it.name().in(page.language()))
                .orElse(document.requirement());
    }

    public String file(Enclosed document) {
        return "/desk/applications/" + application.id() + "/documents/" + document.id();
    }

    /** Which register said what stands in it, and as of when; empty for what somebody uploaded or issued. */
    public String extract(Enclosed document, Page page) {
        var extract = document.extract();
        if (extract == null) {
            return "";
        }
        var name = declared.registers().getOrDefault(extract.register(), Wording.same(extract.register()));
        return page.text("desk.extract", name.in(page.language()), at(extract.asOf(), page));
    }

    public boolean isImage(Enclosed document) {
        return document.mediaType().startsWith("image/");
    }

    /** By the clocks of the mall. */
    public String at(Instant time, Page page) {
        return page.time(time, now.getZone());
    }

    public String due(Page page) {
        return TimeLimit.left(application.dueAt(), now.toInstant(), page);
    }

    public String stage(String code, Page page) {
        return declared.stages().stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .map(it -> it.name().in(page.language()))
                .orElse(code);
    }

    /** What is asked for with a move; as it was typed, if that move was refused. */
    public List<Question> found(String to, Page page) {
        var tried = desk.tried();
        return new TypedFacts(declared.found(), to, new Posted(tried.typed(), page.language())).questions(tried);
    }

    /** An address below this application's. */
    public String path(String below) {
        return "/desk/applications/" + application.id() + below;
    }

    /** Whether this portal has words for a move; a status may be newer. */
    public boolean isKnown(String to, Page page) {
        return !page.word("desk.move", to).equals(to);
    }
}
