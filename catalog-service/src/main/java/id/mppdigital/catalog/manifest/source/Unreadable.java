package id.mppdigital.catalog.manifest.source;

import id.mppdigital.catalog.refusal.CatalogRefusal;

/** The text can't be read from this line on: it breaks the syntax, or it asks for more than a manifest needs. */
public class Unreadable extends RuntimeException {
    private final int document;
    private final int line;
    private final CatalogRefusal reason;
    private final transient Object[] arguments;

    Unreadable(int line, CatalogRefusal reason, Object... arguments) {
        this(1, line, reason, arguments);
    }

    private Unreadable(int document, int line, CatalogRefusal reason, Object... arguments) {
        super(reason.wording().with(arguments).en());
        this.document = document;
        this.line = line;
        this.reason = reason;
        this.arguments = arguments.clone();
    }

    Unreadable in(int document) {
        return new Unreadable(document, line, reason, arguments);
    }

    /** The number of the document, from 1. */
    public int document() {
        return document;
    }

    public int line() {
        return line;
    }

    public CatalogRefusal reason() {
        return reason;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
