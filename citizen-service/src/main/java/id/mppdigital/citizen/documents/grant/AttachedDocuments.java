package id.mppdigital.citizen.documents.grant;

import id.mppdigital.citizen.applications.Application;
import id.mppdigital.citizen.applications.Applications;
import id.mppdigital.citizen.documents.Documents;
import id.mppdigital.citizen.erasure.Begun;
import id.mppdigital.citizen.erasure.ErasedAccounts;
import id.mppdigital.citizen.identity.Citizens;
import id.mppdigital.platform.events.EventSubscription;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Learns from applications which agency may read which document, and when an agency's own goes to the applicant. */
@Configuration(proxyBeanMethods = false)
class AttachedDocuments {
    private static final String EVENT = "id.mppdigital.application.";

    /** What this package reads of a submitted or corrected application; nothing of it is sealed. */
    record Attached(
            UUID applicationId,
            String citizenId,
            String mall,
            String agency,
            Service service,
            Instant submittedAt,
            @Nullable Instant begunAt,
            List<UUID> documents) {
        record Service(String code, int version) {}

        Application application() {
            return new Application(applicationId, citizenId, agency, mall, service.code(), service.version());
        }

        Begun begun() {
            return new Begun(citizenId, applicationId, begunAt == null ? submittedAt : begunAt);
        }

        Grants.Grant grant(UUID document) {
            return new Grants.Grant(document, applicationId, citizenId, agency, mall, service.code());
        }
    }

    @Bean
    EventSubscription documentGrantsSubscription(
            Applications applications, ErasedAccounts erased, Grants grants, Documents documents, Citizens citizens) {
        return EventSubscription.to("mpp.applications")
                .as("citizen-document-grants")
                .everyInOrder()
                .on(EVENT + "submitted.v1", Attached.class, event -> {
                    if (applications.add(
                            event.data().application(), event.data().begun().at())) {
                        grant(grants, documents, citizens, event.data());
                    }
                })
                .on(EVENT + "corrected.v1", Attached.class, event -> {
                    if (!erased.cover(event.data().begun())) {
                        grant(grants, documents, citizens, event.data());
                    }
                })
                .on(EVENT + "status-changed.v1", StatusChanged.class, event -> release(documents, event.data()))
                .build();
    }

    private static void grant(Grants grants, Documents documents, Citizens citizens, Attached attached) {
        List<String> accounts = citizens.accountsOf(attached.citizenId());
        attached.documents().forEach(document -> {
            grants.add(attached.grant(document));
            documents.unhide(document, accounts);
        });
    }

    private static void release(Documents documents, StatusChanged change) {
        if (change.isIssued()) {
            documents.release(change.applicationId(), change.issuedDocuments(), change.at());
        }
    }
}
