package id.mppdigital.catalog.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.mppdigital.catalog.directory.ServiceVersions.ServiceVersion;
import id.mppdigital.catalog.form.FieldNotes;
import id.mppdigital.catalog.form.StandardForm;
import id.mppdigital.platform.problem.Language;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What an applicant fills in and attaches; an application names the version.
 *
 * @param form as published, or as plain JSON Schema in one language
 * @param language of the plain form; absent with the published one, which holds both
 * @param fields source and format of each field, which a plain form can't say
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Form(
        String code,
        int version,
        JsonNode name,
        JsonNode form,
        JsonNode documents,
        @Nullable String language,
        @Nullable JsonNode fields) {
    static Form asPublished(ServiceVersion service) {
        return of(service, service.spec().path("form"), null, null);
    }

    static Form forLibraries(ServiceVersion service, Language language) {
        var published = service.spec().path("form");
        var form = StandardForm.of(published, language);
        form.put("title", service.spec().path("name").path(language.tag()).asString(""));
        form.put(
                "description",
                service.spec().path("description").path(language.tag()).asString(""));
        return of(service, form, language.tag(), FieldNotes.of(published));
    }

    private static Form of(
            ServiceVersion service, JsonNode form, @Nullable String language, @Nullable JsonNode fields) {
        var spec = service.spec();
        return new Form(
                service.code(),
                service.version(),
                spec.path("name"),
                form,
                spec.withArray("documents"),
                language,
                fields);
    }
}
