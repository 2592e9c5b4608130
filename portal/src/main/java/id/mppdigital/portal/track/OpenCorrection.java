package id.mppdigital.portal.track;

import id.mppdigital.portal.api.CitizenDataApi;
import id.mppdigital.portal.api.FilingApi;
import id.mppdigital.portal.ask.PublishedForms;
import id.mppdigital.portal.filled.Filled;
import id.mppdigital.portal.filled.Knowledge;
import id.mppdigital.portal.form.Form;
import id.mppdigital.portal.page.Away;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Opens an application for its correction, under the version of the form with which it was sent. */
@Component
class OpenCorrection {
    private final FilingApi applications;
    private final CitizenDataApi citizen;
    private final PublishedForms forms;

    OpenCorrection(FilingApi applications, CitizenDataApi citizen, PublishedForms forms) {
        this.applications = applications;
        this.citizen = citizen;
        this.forms = forms;
    }

    Correction open(UUID id) {
        var application = applications.detail(id);
        var form = forms.version(
                application.service().code(), application.service().version());
        var filled = new Filled(form, knowledge(application, form), declared(application));
        return new Correction(application, filled, filled);
    }

    /** If an officer marked what a register said, the register is asked again: it may have been corrected since. */
    private Knowledge knowledge(FilingApi.Detail application, Form form) {
        var attested = Knowledge.of(attested(application));
        var marks = application.marks();
        if (marks == null || marks.stream().noneMatch(it -> it.field() != null && attested.vouches(it.field()))) {
            return attested;
        }
        try {
            return Knowledge.of(citizen.prefill(new CitizenDataApi.PrefillRequest(
                    form.service(), form.version(), application.mall(), null, Map.of())));
        } catch (HttpClientErrorException | Away _) {
            return attested;
        }
    }

    /** The registers' values in the shape of a prefill. */
    private static ObjectNode attested(FilingApi.Detail application) {
        var prefill = JsonNodeFactory.instance.objectNode();
        var fields = prefill.putObject("fields");
        application.provenance().forEach((field, origin) -> {
            if (origin.path("assurance").asString("").equals("REGISTER")) {
                fields.putObject(field)
                        .put("state", "cached")
                        .put("assurance", "REGISTER")
                        .put("source", origin.path("source").asString(""))
                        .put("asOf", origin.path("asOf").asString(null))
                        .set("value", application.answers().path(field));
            }
        });
        return prefill;
    }

    private static ObjectNode declared(FilingApi.Detail application) {
        var typed = application.answers().deepCopy();
        var registers = new HashMap<>(application.provenance());
        registers.values().removeIf(it -> !it.path("assurance").asString("").equals("REGISTER"));
        registers.keySet().forEach(typed::remove);
        return typed;
    }
}
