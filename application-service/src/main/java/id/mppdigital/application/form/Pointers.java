package id.mppdigital.application.form;

/** JSON pointers (RFC 6901) to the answers in a request. */
public final class Pointers {
    static final String ANSWERS = "/answers";
    static final String FOUND = "/facts";

    private Pointers() {}

    public static String ofAnswer(String field) {
        return ANSWERS + "/" + escaped(field);
    }

    /** The answer that a pointer leads into; empty where it leads elsewhere. */
    public static String fieldOf(String pointer) {
        if (!pointer.startsWith(ANSWERS + "/")) {
            return "";
        }
        var field = pointer.substring(ANSWERS.length() + 1);
        var end = field.indexOf('/');
        return (end < 0 ? field : field.substring(0, end)).replace("~1", "/").replace("~0", "~");
    }

    public static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
