package id.mppdigital.identity;

import static java.util.stream.Collectors.joining;
import static org.springframework.web.util.HtmlUtils.htmlEscape;

import id.mppdigital.identity.accounts.Person;
import java.util.Map;
import java.util.stream.Stream;

/** How somebody is shown on the sign-in page: name, role, and where they work. */
record PersonCard(Person person) {
    private static final Map<String, Text> ROLES = Map.of(
            "citizen", new Text("Warga", "Citizen"),
            "agency-officer", new Text("Petugas instansi", "Agency officer"),
            "mall-admin", new Text("Pengelola MPP", "Mall administrator"),
            "platform-admin", new Text("Pengelola platform", "Platform administrator"),
            "auditor", new Text("Auditor", "Auditor"),
            "data-officer", new Text("Pejabat pelindungan data", "Data protection officer"));

    /** Signs the person in. */
    String button() {
        return """
                <li><button name="username" value="%s">%s</button></li>""".formatted(htmlEscape(person.username()), words());
    }

    /** For somebody who has a password of their own: leads to the form with the name filled in. */
    String link() {
        return """
                <li><a href="/login?person=%s#username">%s</a></li>""".formatted(htmlEscape(person.username()), words());
    }

    private String words() {
        return "<strong>%s</strong> <span>%s</span>%s"
                .formatted(
                        htmlEscape(person.name()),
                        person.roles().stream().map(PersonCard::role).collect(joining(", ")),
                        places().map(place -> " <span>" + htmlEscape(place) + "</span>")
                                .collect(joining()));
    }

    private static String role(String role) {
        var text = ROLES.getOrDefault(role, new Text(role, role));
        return "%s <small lang=\"en\">%s</small>".formatted(htmlEscape(text.id()), htmlEscape(text.en()));
    }

    private Stream<String> places() {
        return Stream.concat(
                Stream.ofNullable(person.agency()), person.malls().stream().map(mall -> "MPP " + mall));
    }
}
