package id.mppdigital.catalog.manifest;

import id.mppdigital.catalog.refusal.CatalogRefusal;

/** The text can't be read on from here: it breaks the syntax or asks for more than a manifest needs. */
class Unreadable extends RuntimeException {
    private final int line;
    private final CatalogRefusal reason;
    private final transient Object[] arguments;

    Unreadable(int line, CatalogRefusal reason, Object... arguments) {
        super(reason.wording().with(arguments).en());
        this.line = line;
        this.reason = reason;
        this.arguments = arguments.clone();
    }

    ManifestError in(int document) {
        return ManifestError.of(document, line, "", reason, arguments);
    }
}
