package id.mppdigital.portal.desk;

import id.mppdigital.portal.api.FilingApi;
import id.mppdigital.portal.api.Malls;
import id.mppdigital.portal.api.office.ColleagueApi;
import id.mppdigital.portal.api.office.DeskApi;
import id.mppdigital.portal.desk.DossierPage.Desk;
import id.mppdigital.portal.queue.Neighbours;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads a dossier, which the platform records. */
@Component
class OpenDossier {
    private final FilingApi applications;
    private final Declarations declarations;
    private final DeskApi desk;
    private final ColleagueApi colleagues;
    private final Neighbours neighbours;
    private final Malls malls;

    OpenDossier(
            FilingApi applications,
            Declarations declarations,
            DeskApi desk,
            ColleagueApi colleagues,
            Neighbours neighbours,
            Malls malls) {
        this.applications = applications;
        this.declarations = declarations;
        this.desk = desk;
        this.colleagues = colleagues;
        this.neighbours = neighbours;
        this.malls = malls;
    }

    DossierPage open(UUID id, String back, MoveForm tried) {
        var application = applications.detail(id);
        return new DossierPage(
                application,
                applications.timeline(id).items(),
                declarations.form(application),
                declarations.of(application),
                new Desk(
                        back,
                        neighbours.of(id, back),
                        UUID.randomUUID().toString(),
                        tried,
                        colleagues.in(application.mall()).items(),
                        desk.notes(id).items()),
                malls.now(application.mall()));
    }
}
