package id.mppdigital.citizen.learning;

import id.mppdigital.citizen.attributes.Attributes;
import id.mppdigital.citizen.usage.DataUse;
import id.mppdigital.citizen.usage.DataUses;
import id.mppdigital.citizen.usage.Purpose;
import id.mppdigital.platform.sealing.Sealing;
import org.springframework.stereotype.Component;

/** Keeps what a citizen declared, so that no form asks for it again, and writes down who received the data. */
@Component
class LearnFromApplication {

    private final Sealing sealing;
    private final Attributes attributes;
    private final DataUses uses;

    LearnFromApplication(Sealing sealing, Attributes attributes, DataUses uses) {
        this.sealing = sealing;
        this.attributes = attributes;
        this.uses = uses;
    }

    void learn(Filed filed) {
        Dossier dossier = sealing.open(filed.sealed(), Dossier.class);
        dossier.declared(filed.at()).forEach(fact -> attributes.declare(filed.citizenId(), fact));
        uses.record(
                filed.citizenId(),
                DataUse.Action.SHARED_WITH_AGENCY,
                Purpose.HANDLE_APPLICATION,
                filed.agency(),
                dossier.sources(),
                new DataUse.Context(filed.service().code(), filed.mall(), filed.applicationId()));
    }
}
