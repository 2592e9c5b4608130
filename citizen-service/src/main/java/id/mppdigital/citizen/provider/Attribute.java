package id.mppdigital.citizen.provider;

import id.mppdigital.citizen.registers.manifest.FieldMapping;
import tools.jackson.core.JsonPointer;

/**
 * The attribute of the contract that a pointer of a fact names: the pointer's first part; the rest leads into its
 * value.
 */
record Attribute(String name, JsonPointer rest) {
    static Attribute of(String pointer) {
        var compiled = JsonPointer.compile(pointer);
        return new Attribute(compiled.getMatchingProperty(), compiled.tail());
    }

    /** Of a fact that has only one. */
    static String of(FieldMapping fact) {
        return of(fact.from().getFirst()).name();
    }
}
