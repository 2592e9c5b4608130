package id.mppdigital.application.tracking;

import id.mppdigital.application.catalog.Catalogue;
import id.mppdigital.application.catalog.ServiceVersion;
import id.mppdigital.application.dossier.Dossier;
import id.mppdigital.application.dossier.Dossiers;
import id.mppdigital.application.lifecycle.Application;
import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.application.lifecycle.Applications;
import id.mppdigital.application.lifecycle.Scope;
import id.mppdigital.application.timeline.Timeline;
import id.mppdigital.application.timeline.TimelineEntry;
import id.mppdigital.application.usage.DataReads;
import id.mppdigital.application.usage.Reader;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows single applications within a scope. Every read of answers or remarks by someone other than the citizen is
 * recorded in the transaction that shows them.
 */
@Component
class ReadApplications {
    private static final String REMARKS = "timeline/remarks";

    private final Applications applications;
    private final Timeline timeline;
    private final Dossiers dossiers;
    private final Catalogue catalogue;
    private final Outcomes outcomes;
    private final DataReads reads;

    ReadApplications(
            Applications applications,
            Timeline timeline,
            Dossiers dossiers,
            Catalogue catalogue,
            Outcomes outcomes,
            DataReads reads) {
        this.applications = applications;
        this.timeline = timeline;
        this.dossiers = dossiers;
        this.catalogue = catalogue;
        this.outcomes = outcomes;
        this.reads = reads;
    }

    /** Reads the dossier that belongs to the status, even if a correction comes between the two statements. */
    @Transactional
    ApplicationDetail detail(ApplicationId id, Scope scope, Reader reader) {
        var application = applications.get(id, scope);
        var dossier = outcomes.verified(application, dossiers.asOf(id.value(), application.sequence()));
        var outcome = outcomes.of(application);
        var form = form(application);
        var sources = Stream.concat(
                dossier.sources(form).stream(), outcome.marks().isEmpty() ? Stream.empty() : Stream.of(REMARKS));
        reads.record(application, reader, sources.toList(), dossier.laws(form));
        return ApplicationDetail.of(application, dossier, outcome, reader.role());
    }

    @Transactional
    List<TimelineEntry> timeline(ApplicationId id, Scope scope, Reader reader) {
        var application = applications.get(id, scope);
        var entries = timeline.of(application);
        var anyWords = entries.stream().anyMatch(entry -> !entry.remarks().areNone());
        reads.record(application, reader, anyWords ? List.of(REMARKS) : List.of());
        return entries.stream().anyMatch(entry -> entry.isRepresented(application))
                ? named(application, entries)
                : entries;
    }

    /** The names are in the dossier only, which is opened for an application that somebody filed for another. */
    private List<TimelineEntry> named(Application application, List<TimelineEntry> entries) {
        return dossiers.kept(application.id().value())
                .map(Dossier::representation)
                .map(both -> new TimelineEntry.Represented(both.principal(), both.representative()))
                .map(names -> entries.stream()
                        .map(entry -> entry.isRepresented(application) ? entry.with(names) : entry)
                        .toList())
                .orElse(entries);
    }

    private ServiceVersion form(Application application) {
        var service = application.service();
        return catalogue.filedUnder(service.code(), service.version());
    }
}
