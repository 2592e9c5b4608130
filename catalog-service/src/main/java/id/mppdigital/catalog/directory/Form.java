package id.mppdigital.catalog.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.mppdigital.catalog.directory.ServiceVersions.ServiceVersion;
import id.mppdigital.catalog.form.FieldNotes;
import id.mppdigital.catalog.form.Sections;
import id.mppdigital.catalog.form.StandardForm;
import id.mppdigital.platform.problem.Language;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What an applicant fills in and attaches; an application names the version.
 *
 * @param form as published, or as plain JSON Schema in one language
 * @param notes what a plain form can't say
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Form(
        String code,
        int version,
        JsonNode name,
        JsonNode form,
        JsonNode documents,
        @JsonUnwrapped @Nullable Notes notes) {

    /**
     * What a plain form can't say.
     *
     * @param language of the plain form; absent with the published one, which holds both
     * @param fields source, format and autocomplete token of each field
     * @param sections which questions belong together, and in which order they are asked; empty if nobody said
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Notes(
            @Nullable String language,
            @Nullable JsonNode fields,
            @Nullable JsonNode sections) {}

    static Form asPublished(ServiceVersion service) {
        return of(service, service.spec().path("form"), null);
    }

    static Form forLibraries(ServiceVersion service, Language language) {
        var published = service.spec().path("form");
        var form = StandardForm.of(published, language);
        form.put("title", service.spec().path("name").path(language.tag()).asString(""));
        form.put(
                "description",
                service.spec().path("description").path(language.tag()).asString(""));
        return of(service, form, new Notes(language.tag(), FieldNotes.of(published), Sections.of(published, language)));
    }

    private static Form of(ServiceVersion service, JsonNode form, @Nullable Notes notes) {
        var spec = service.spec();
        return new Form(service.code(), service.version(), spec.path("name"), form, spec.withArray("documents"), notes);
    }
}
