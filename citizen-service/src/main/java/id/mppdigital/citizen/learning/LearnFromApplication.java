package id.mppdigital.citizen.learning;

import id.mppdigital.citizen.attributes.Attributes;
import id.mppdigital.citizen.catalog.ServiceForm;
import id.mppdigital.citizen.catalog.ServiceForms;
import id.mppdigital.citizen.usage.DataUse;
import id.mppdigital.citizen.usage.DataUses;
import id.mppdigital.citizen.usage.Purpose;
import id.mppdigital.platform.sealing.Sealing;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Keeps what a citizen declared, so that no form asks for it again, and writes down who received the data. */
@Component
class LearnFromApplication {

    private static final Logger log = LoggerFactory.getLogger(LearnFromApplication.class);

    private final Sealing sealing;
    private final ServiceForms forms;
    private final Attributes attributes;
    private final DataUses uses;

    LearnFromApplication(Sealing sealing, ServiceForms forms, Attributes attributes, DataUses uses) {
        this.sealing = sealing;
        this.forms = forms;
        this.attributes = attributes;
        this.uses = uses;
    }

    void learn(Filed filed) {
        Dossier dossier = sealing.open(filed.sealed(), Dossier.class);
        ServiceForm form = form(filed.service());
        dossier.declared(form, filed.at()).forEach(fact -> attributes.declare(filed.citizenId(), fact));
        uses.record(
                filed.citizenId(),
                DataUse.Action.SHARED_WITH_AGENCY,
                Purpose.HANDLE_APPLICATION,
                filed.agency(),
                dossier.sources(form),
                new DataUse.Context(filed.service().code(), filed.mall(), filed.applicationId()));
    }

    private ServiceForm form(Filed.Service service) {
        return forms.find(service.code(), service.version()).orElseGet(() -> {
            // The ledger entry is owed to the citizen either way; without the form only the facts can't be named.
            log.warn(
                    "An application for {}@{} came before its form: nothing learnt", service.code(), service.version());
            return new ServiceForm(service.code(), service.version(), List.of());
        });
    }
}
