package id.mppdigital.catalog.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.mppdigital.catalog.directory.LifeEvents.LifeEvent;
import id.mppdigital.catalog.form.FieldNotes;
import id.mppdigital.catalog.form.Sections;
import id.mppdigital.catalog.form.StandardForm;
import id.mppdigital.catalog.lifeevent.Part;
import id.mppdigital.catalog.lifeevent.UnionForm;
import id.mppdigital.catalog.lifeevent.UnionForm.Filled;
import id.mppdigital.platform.paging.Page;
import id.mppdigital.platform.problem.Language;
import id.mppdigital.platform.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Life events: several services as one submission, such as all that a birth brings. */
@RestController
@RequestMapping("/catalog/v1/life-events")
class LifeEventController {
    private final LifeEvents events;

    LifeEventController(LifeEvents events) {
        this.events = events;
    }

    /**
     * A row of a life event's table.
     *
     * @param name of the service
     * @param questions how many its form asks
     * @param fields its form's fields whose answer may be known already, to those of the one form; what the life event
     *     makes new is not known from before
     * @param dependsOn the parts that must be granted before it starts
     * @param onRefused what becomes of the others when it is refused: STOP_REST, CONTINUE, WAIT_FOR_CITIZEN
     * @param onLate what becomes of the others when its agency lets the deadline pass: TELL, CONTINUE, WAIT_FOR_CITIZEN,
     *     STOP_REST
     * @param deadline how long its agency may take once it has started; null without a limit
     */
    record PartRow(
            String code,
            String service,
            JsonNode name,
            int questions,
            Map<String, String> fields,
            List<String> dependsOn,
            String onRefused,
            String onLate,
            @Nullable JsonNode deadline) {
        private static PartRow of(Part part, JsonNode service, UnionForm union) {
            var filled = union.parts().getOrDefault(part.code(), new Filled(Map.of(), Map.of()));
            return new PartRow(
                    part.code(),
                    part.service(),
                    service.path("name"),
                    service.path("form").path("properties").size(),
                    knowable(filled, union),
                    part.dependsOn(),
                    part.onRefused(),
                    part.onLate(),
                    part.deadline());
        }
    }

    private static Map<String, String> knowable(Filled filled, UnionForm union) {
        var fields = new LinkedHashMap<String, String>();
        filled.fields().forEach((field, asked) -> {
            var question = union.form().path("properties").path(asked);
            if (question.has("x-source") && !question.has("x-becomes")) {
                fields.put(field, asked);
            }
        });
        return fields;
    }

    /** @param questions how many the one form asks, each once */
    record Summary(String code, int version, JsonNode name, JsonNode description, int questions, List<PartRow> parts) {
        private static Summary of(LifeEvent event) {
            var union = event.form();
            return new Summary(
                    event.code(),
                    event.version(),
                    event.spec().path("name"),
                    event.spec().path("description"),
                    union.form().path("properties").size(),
                    event.parts().all().stream()
                            .map(part -> PartRow.of(part, event.service(part), union))
                            .toList());
        }
    }

    /**
     * What of the one form goes to a part.
     *
     * @param version of the service; a prefill is asked for it, and its attestation sent, part by part
     * @param fields the service's fields to those of the one form
     * @param documents the service's requirements to those of the one form
     */
    record PartForm(
            String code, String service, int version, Map<String, String> fields, Map<String, String> documents) {
        private static PartForm of(Part part, Filled filled) {
            return new PartForm(part.code(), part.service(), part.version(), filled.fields(), filled.documents());
        }
    }

    /** The one form; a case names the version. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LifeEventForm(
            String code,
            int version,
            JsonNode name,
            JsonNode form,
            Asked asked,
            @JsonUnwrapped Form.@Nullable Notes notes) {}

    /** Beside the fields: the papers, and what goes where. */
    record Asked(JsonNode documents, List<PartForm> parts) {}

    /**
     * Lists the life events with their parts, the newest published version of each.
     *
     * @param mall only those whose parts this mall offers, all of them: a Kemendagri code
     */
    @GetMapping
    Page<Summary> list(
            @RequestParam(required = false) @Nullable String mall,
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam(required = false) @Nullable String after) {
        return new Paging(limit, after).of((from, most) -> summaries(mall, from, most), Summary::code);
    }

    /**
     * Shows the one form of a life event: what its parts ask, each fact once.
     *
     * @param code the life event's code
     * @param version the version's number; the newest without it
     * @param lang id or en: as form libraries take it, in that language; without it as services publish theirs
     */
    @GetMapping("/{code}/form")
    LifeEventForm form(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(required = false) @Nullable String lang) {
        var event = events.find(code, version).orElseThrow(() -> Problem.notFound("peristiwa", "life event"));
        return lang == null ? form(event) : form(event, ServiceController.language(lang));
    }

    private List<Summary> summaries(@Nullable String mall, String after, int limit) {
        return events.list(mall, after, limit).stream().map(Summary::of).toList();
    }

    private static LifeEventForm form(LifeEvent event) {
        return of(event, event.form().form(), null);
    }

    private static LifeEventForm form(LifeEvent event, Language language) {
        var published = event.form().form();
        var form = StandardForm.of(published, language);
        form.put("title", event.spec().path("name").path(language.tag()).asString(""));
        var notes = new Form.Notes(language.tag(), FieldNotes.of(published), Sections.of(published, language));
        return of(event, form, notes);
    }

    private static LifeEventForm of(LifeEvent event, JsonNode form, Form.@Nullable Notes notes) {
        var union = event.form();
        var parts = event.parts().all().stream()
                .map(part -> PartForm.of(part, union.parts().getOrDefault(part.code(), new Filled(Map.of(), Map.of()))))
                .toList();
        var asked = new Asked(union.documents(), parts);
        return new LifeEventForm(event.code(), event.version(), event.spec().path("name"), form, asked, notes);
    }
}
