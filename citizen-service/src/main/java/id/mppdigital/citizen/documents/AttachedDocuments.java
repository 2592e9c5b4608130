package id.mppdigital.citizen.documents;

import id.mppdigital.platform.events.EventSubscription;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Learns from submitted and corrected applications which agency may read which document. */
@Configuration(proxyBeanMethods = false)
class AttachedDocuments {

    /** What this package reads of a submitted or corrected application; nothing of it is sealed. */
    record Attached(
            UUID applicationId, String citizenId, String mall, String agency, Service service, List<UUID> documents) {

        record Service(String code) {}
    }

    @Bean
    EventSubscription documentGrantsSubscription(Grants grants) {
        return EventSubscription.to("mpp.applications")
                .as("citizen-document-grants")
                .everyInOrder()
                .on("id.mppdigital.application.submitted.v1", Attached.class, event -> grant(grants, event.data()))
                .on("id.mppdigital.application.corrected.v1", Attached.class, event -> grant(grants, event.data()))
                .build();
    }

    private static void grant(Grants grants, Attached attached) {
        attached.documents()
                .forEach(document -> grants.add(new Grants.Grant(
                        document,
                        attached.applicationId(),
                        attached.citizenId(),
                        attached.agency(),
                        attached.mall(),
                        attached.service().code())));
    }
}
