package id.mppdigital.application.informing;

import static java.util.Objects.requireNonNull;

import id.mppdigital.application.catalog.Catalogue;
import id.mppdigital.application.catalog.ServiceVersion;
import id.mppdigital.application.dossier.Dossier;
import id.mppdigital.application.dossier.Dossiers;
import id.mppdigital.application.lifecycle.Application;
import id.mppdigital.application.status.ApplicationStatus;
import id.mppdigital.platform.sealing.Sealing;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Which fields of an application hold an older value of facts that have changed, and whom that concerns still. */
@Component
class UsedFacts {
    /** The product is there: its agency hears of a change only where it asked to, with its basis. */
    private static final Set<ApplicationStatus> GRANTED =
            EnumSet.of(ApplicationStatus.ISSUED, ApplicationStatus.COMPLETED, ApplicationStatus.DEEMED_GRANTED);

    private final Dossiers dossiers;
    private final Catalogue catalogue;
    private final Sealing sealing;

    UsedFacts(Dossiers dossiers, Catalogue catalogue, Sealing sealing) {
        this.dossiers = dossiers;
        this.catalogue = catalogue;
        this.sealing = sealing;
    }

    /** @param value what the fact is now */
    record Used(FactsChanged.Field field, JsonNode value) {
        /** Without the value, so that no log shows it by accident. */
        @Override
        public String toString() {
            return "Used[" + field + "]";
        }
    }

    /**
     * How the answers stand to a change; of an application whose citizen is erased there are none.
     *
     * @param outdated what is otherwise now; nothing of an application that ended in vain
     * @param current the fields that hold what a fact is now
     */
    record Compared(List<Used> outdated, List<Current> current) {}

    record Current(String field, String source) {}

    Compared compare(Application application, FactChanged change) {
        var service = catalogue.filedUnder(
                application.service().code(), application.service().version());
        var now = sealing.open(change.sealed(), FactChanged.Values.class);
        var answers =
                dossiers.kept(change.applicationId()).map(Dossier::answers).orElse(Map.of());
        var outdated = answers.entrySet().stream()
                .flatMap(answer -> used(service, answer.getKey(), answer.getValue(), now).stream())
                .filter(used -> concerns(application, used.field()))
                .toList();
        var current = answers.entrySet().stream()
                .flatMap(answer -> service
                        .factOf(answer.getKey())
                        .filter(source -> now.isCurrent(source, answer.getValue()))
                        .map(source -> new Current(answer.getKey(), source))
                        .stream())
                .toList();
        return new Compared(outdated, current);
    }

    private static boolean concerns(Application application, FactsChanged.Field field) {
        var status = application.status();
        return status.awaitsProduct() || GRANTED.contains(status) && field.valueShown();
    }

    private static Optional<Used> used(ServiceVersion service, String field, JsonNode answer, FactChanged.Values now) {
        return service.factOf(field)
                .filter(source -> now.isOutdated(source, answer))
                .map(source -> new Used(
                        named(service, field, source),
                        requireNonNull(now.facts().get(source))));
    }

    private static FactsChanged.Field named(ServiceVersion service, String field, String source) {
        var basis = service.field(field).path("x-informed").asString(null);
        return new FactsChanged.Field(field, source, basis != null, basis);
    }
}
