package id.mppdigital.portal.track;

import id.mppdigital.platform.problem.Wording;
import id.mppdigital.portal.api.FilingApi;
import id.mppdigital.portal.api.FormApi;
import id.mppdigital.portal.api.Malls;
import id.mppdigital.portal.page.Away;
import id.mppdigital.portal.page.Page;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Reads an application with its timeline and the stages of its service. */
@Component
class Tracked {
    private final FilingApi applications;
    private final FormApi catalogue;
    private final Malls malls;
    private final Clock clock;

    Tracked(FilingApi applications, FormApi catalogue, Malls malls, Clock clock) {
        this.applications = applications;
        this.catalogue = catalogue;
        this.malls = malls;
        this.clock = clock;
    }

    TrackPage page(UUID id, Page page) {
        var application = applications.detail(id);
        var steps = Step.of(application, stages(application), page);
        var timeline = applications.timeline(id).items();
        return new TrackPage(application, steps, timeline, malls.zone(application.mall()), clock.instant());
    }

    /** Without the catalogue the steps are shown without the service's own stages. */
    private List<Step.Stage> stages(FilingApi.Detail application) {
        try {
            var service = application.service();
            return catalogue
                    .standard(service.code(), service.version())
                    .path("stages")
                    .valueStream()
                    .map(Tracked::stage)
                    .toList();
        } catch (Away _) {
            return List.of();
        }
    }

    private static Step.Stage stage(JsonNode stage) {
        var name = stage.path("name");
        return new Step.Stage(
                stage.path("code").asString(""),
                new Wording(name.path("id").asString(""), name.path("en").asString("")));
    }
}
