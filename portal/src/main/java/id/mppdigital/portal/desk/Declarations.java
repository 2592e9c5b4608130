package id.mppdigital.portal.desk;

import id.mppdigital.platform.problem.Wording;
import id.mppdigital.portal.api.FilingApi.Detail;
import id.mppdigital.portal.api.FilingApi.Enclosed;
import id.mppdigital.portal.api.Names;
import id.mppdigital.portal.ask.PublishedForms;
import id.mppdigital.portal.desk.DossierPage.Declared;
import id.mppdigital.portal.form.Form;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the catalogue says of an application: its form, its stages, what its agency may find, names of registers. */
@Component
class Declarations {
    private final PublishedForms catalogue;
    private final Names names;

    Declarations(PublishedForms catalogue, Names names) {
        this.catalogue = catalogue;
        this.names = names;
    }

    Form form(Detail application) {
        return catalogue.version(
                application.service().code(), application.service().version());
    }

    Declared of(Detail application) {
        var service = application.service();
        return new Declared(
                catalogue.stages(service.code(), service.version()),
                catalogue.found(service.code(), service.version()),
                registers(application));
    }

    private Map<String, Wording> registers(Detail application) {
        return application.documents().stream()
                .flatMap(document -> Stream.ofNullable(document.extract()))
                .map(Enclosed.Extract::register)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), names::register));
    }
}
