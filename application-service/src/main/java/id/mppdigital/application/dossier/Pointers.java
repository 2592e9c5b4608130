package id.mppdigital.application.dossier;

/** Where an answer stands in the request, as a JSON pointer (RFC 6901). */
final class Pointers {

    static final String ANSWERS = "/answers";

    private Pointers() {}

    static String ofAnswer(String field) {
        return ANSWERS + "/" + escaped(field);
    }

    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
