package id.mppdigital.samples.office;

import id.mppdigital.samples.agency.rules.Rules.Grant;
import id.mppdigital.samples.office.RuleBook.Paper;
import id.mppdigital.samples.paper.Certificate;
import id.mppdigital.samples.paper.Certificate.Closing;
import id.mppdigital.samples.paper.Certificate.Fact;
import id.mppdigital.samples.paper.Certificate.Head;
import id.mppdigital.samples.paper.Text;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a granted case puts into the places that templates leave open. */
record Filling(Grant grant) {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    String in(String template) {
        return PLACE.matcher(template).replaceAll(place -> Matcher.quoteReplacement(value(place)));
    }

    private String value(MatchResult place) {
        return switch (place.group(1)) {
            case "serial" -> grant.serial();
            case "year" -> String.valueOf(grant.issuedOn().getYear());
            case "today" -> grant.issuedOn().toString();
            case "registrationNumber" -> grant.registrationNumber();
            default -> grant.dossier().written(place.group(1));
        };
    }

    Certificate certificate(Paper paper) {
        var day = Text.of(grant.issuedOn());
        return new Certificate(
                new Head(paper.authority(), paper.title(), in(paper.number())),
                paper.opening(),
                paper.facts().stream()
                        .map(line -> new Fact(line.label(), in(line.value())))
                        .toList(),
                List.of(),
                new Closing(
                        new Text(paper.place() + ", " + day.id(), paper.place() + ", " + day.en()), paper.signatory()));
    }
}
