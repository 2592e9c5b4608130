package id.mppdigital.citizen.prefill;

import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.attributes.Subjects;
import id.mppdigital.citizen.permission.UsableFacts;
import java.util.Map;

/**
 * What a form may be given, once it is said which child, plot of land or the like it is about: the form names the fact
 * of any child, and a restriction is of one child's.
 *
 * @param about by subject, the key of the one
 */
record Chosen(UsableFacts usable, Subjects subjects, Map<String, String> about) {
    static Chosen of(UsableFacts usable, Map<String, String> about) {
        return new Chosen(usable, usable.subjects(), about);
    }

    boolean isRestricted(FactSource source) {
        return usable.isRestricted(subjects.stored(source, about));
    }

    boolean isContested(FactSource source) {
        return usable.isContested(subjects.stored(source, about));
    }
}
