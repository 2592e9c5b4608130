package id.mppdigital.portal.desk;

import id.mppdigital.portal.ask.PublishedForms;
import id.mppdigital.portal.ask.Questions;
import id.mppdigital.portal.form.FoundFields;
import id.mppdigital.portal.form.Posted;
import id.mppdigital.portal.page.Page;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Reads what an officer typed of what the agency found, by the form that the application was filed under. */
@Component
class ReadFacts {
    private final PublishedForms catalogue;
    private final Questions questions;

    ReadFacts(PublishedForms catalogue, Questions questions) {
        this.catalogue = catalogue;
        this.questions = questions;
    }

    TypedFacts read(MultiValueMap<String, String> posted, Page page) {
        var to = Objects.toString(posted.getFirst("to"), "");
        return new TypedFacts(declared(posted, to), to, new Posted(posted, page.language()));
    }

    /** A page that asked for nothing needs no catalogue. */
    private FoundFields declared(MultiValueMap<String, String> posted, String to) {
        var version = Objects.toString(posted.getFirst("version"), "");
        var asked = posted.keySet().stream().anyMatch(name -> name.startsWith(to + "-" + TypedFacts.input("")));
        return asked && version.matches("[1-9][0-9]{0,5}")
                ? catalogue.found(Objects.toString(posted.getFirst("service"), ""), Integer.parseInt(version))
                : FoundFields.NONE;
    }

    /** In the language of the page, each at its input. */
    List<MoveForm.Fault> faults(TypedFacts facts, Page page) {
        return facts.faults().stream()
                .map(it -> new MoveForm.Fault(
                        facts.to() + "-" + TypedFacts.input(it.field()),
                        Objects.toString(questions.fault(it, page), "")))
                .toList();
    }
}
