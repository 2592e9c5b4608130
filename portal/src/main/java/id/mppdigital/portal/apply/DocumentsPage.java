package id.mppdigital.portal.apply;

import id.mppdigital.portal.ask.Mistake;
import id.mppdigital.portal.attach.Slot;
import id.mppdigital.portal.form.Specific;
import java.util.List;

/** The documents that a service asks for. */
record DocumentsPage(Journey journey, List<Slot> slots, List<Mistake> mistakes, String revision, String from) {
    /** By which what is asked here may be asked, each once. */
    List<Specific> laws() {
        return Specific.laws(slots.stream().map(Slot::specific));
    }

    String back() {
        return from.isEmpty()
                ? journey.before(Journey.DOCUMENTS)
                : journey.place().path(from);
    }

    int number() {
        return journey.steps().indexOf(Journey.DOCUMENTS) + 1;
    }
}
