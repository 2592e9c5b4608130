package id.mppdigital.portal.track;

import id.mppdigital.portal.api.FilingApi;
import id.mppdigital.portal.api.FormApi;
import id.mppdigital.portal.api.Malls;
import id.mppdigital.portal.api.Names;
import id.mppdigital.portal.ask.PublishedForms;
import id.mppdigital.portal.page.Away;
import id.mppdigital.portal.page.Page;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads an application with its timeline and the stages of its service. */
@Component
class Tracked {
    private final FilingApi applications;
    private final PublishedForms catalogue;
    private final Malls malls;
    private final Names names;
    private final Clock clock;

    Tracked(FilingApi applications, PublishedForms catalogue, Malls malls, Names names, Clock clock) {
        this.applications = applications;
        this.catalogue = catalogue;
        this.malls = malls;
        this.names = names;
        this.clock = clock;
    }

    TrackPage page(UUID id, Page page) {
        var application = applications.detail(id);
        var steps = Step.of(application, stages(application), page);
        var timeline = applications.timeline(id).items();
        return new TrackPage(
                application,
                steps,
                timeline,
                differing(application, page),
                malls.zone(application.mall()),
                clock.instant());
    }

    /** Without the catalogue nobody knows what the questions are called; the agency sees both values all the same. */
    private List<Differing> differing(FilingApi.Detail application, Page page) {
        if (!Differing.isIn(application)) {
            return List.of();
        }
        try {
            var service = application.service();
            var form = catalogue.version(service.code(), service.version());
            return Differing.of(application, form, names, page);
        } catch (Away _) {
            return List.of();
        }
    }

    /** Without the catalogue the steps are shown without the service's own stages. */
    private List<FormApi.Stage> stages(FilingApi.Detail application) {
        try {
            var service = application.service();
            return catalogue.stages(service.code(), service.version());
        } catch (Away _) {
            return List.of();
        }
    }
}
