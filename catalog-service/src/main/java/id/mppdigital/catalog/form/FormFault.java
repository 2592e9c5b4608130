package id.mppdigital.catalog.form;

import id.mppdigital.catalog.refusal.CatalogRefusal;
import id.mppdigital.platform.problem.Wording;

/**
 * One thing that is wrong with a form.
 *
 * @param pointer JSON Pointer into the form
 * @param detail what to do about it, in both languages
 */
public record FormFault(String pointer, CatalogRefusal reason, Wording detail) {
    static FormFault of(String pointer, CatalogRefusal reason, Object... arguments) {
        return new FormFault(pointer, reason, reason.wording().with(arguments));
    }
}
