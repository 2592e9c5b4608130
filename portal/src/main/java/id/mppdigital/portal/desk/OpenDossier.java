package id.mppdigital.portal.desk;

import id.mppdigital.platform.problem.Wording;
import id.mppdigital.portal.api.FilingApi;
import id.mppdigital.portal.api.FormApi;
import id.mppdigital.portal.api.office.ColleagueApi;
import id.mppdigital.portal.api.office.DeskApi;
import id.mppdigital.portal.desk.DossierPage.Desk;
import id.mppdigital.portal.desk.DossierPage.Stages;
import id.mppdigital.portal.form.Form;
import id.mppdigital.portal.queue.Neighbours;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Reads a dossier, which the platform records. */
@Component
class OpenDossier {
    private final FilingApi applications;
    private final FormApi catalogue;
    private final DeskApi desk;
    private final ColleagueApi colleagues;
    private final Neighbours neighbours;
    private final Clock clock;

    OpenDossier(
            FilingApi applications,
            FormApi catalogue,
            DeskApi desk,
            ColleagueApi colleagues,
            Neighbours neighbours,
            Clock clock) {
        this.applications = applications;
        this.catalogue = catalogue;
        this.desk = desk;
        this.colleagues = colleagues;
        this.neighbours = neighbours;
        this.clock = clock;
    }

    DossierPage open(UUID id, String back, MoveForm tried) {
        var application = applications.detail(id);
        var service = application.service();
        return new DossierPage(
                application,
                applications.timeline(id).items(),
                Form.of(catalogue.form(service.code(), service.version())),
                stages(catalogue.standard(service.code(), service.version())),
                new Desk(
                        back,
                        neighbours.of(id, back),
                        UUID.randomUUID().toString(),
                        tried,
                        colleagues.in(application.mall()).items(),
                        desk.notes(id).items()),
                clock.instant());
    }

    private static Stages stages(JsonNode standard) {
        return new Stages(standard.path("stages")
                .valueStream()
                .map(it -> new Stages.Stage(
                        it.path("code").asString(""),
                        new Wording(
                                it.path("name").path("id").asString(""),
                                it.path("name").path("en").asString(""))))
                .toList());
    }
}
