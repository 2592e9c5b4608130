package id.mppdigital.catalog.manifest;

/** The text can't be read on from here: it breaks the syntax or asks for more than a manifest needs. */
class Unreadable extends RuntimeException {
    private final int line;
    private final String code;

    Unreadable(int line, String code, String detail) {
        super(detail);
        this.line = line;
        this.code = code;
    }

    ManifestError in(int document) {
        return new ManifestError(document, line, "", code, String.valueOf(getMessage()));
    }
}
