package id.mppdigital.citizen.prefill;

import id.mppdigital.citizen.catalog.ServiceForm;
import id.mppdigital.citizen.identity.Citizen;
import id.mppdigital.citizen.usage.DataUse;

/**
 * A form that is to be filled.
 *
 * @param citizen whose facts are filled in
 * @param frontEnd the client id of the app that shows it
 * @param context service and mall, and who acts for the citizen
 */
record AskedForm(Citizen citizen, ServiceForm form, String frontEnd, DataUse.Context context) {
    AskedForm with(ServiceForm other) {
        return new AskedForm(citizen, other, frontEnd, context);
    }

    /** Somebody else fills it in for the citizen. */
    boolean isForPrincipal() {
        return context.representative() != null;
    }
}
