package id.mppdigital.portal.apply;

import id.mppdigital.portal.ask.Mistake;
import id.mppdigital.portal.attach.Slot;
import java.util.List;

/** The documents that a service asks for. */
record DocumentsPage(Journey journey, List<Slot> slots, List<Mistake> mistakes, String revision, String from) {
    String back() {
        return from.isEmpty()
                ? journey.before(Journey.DOCUMENTS)
                : journey.place().path(from);
    }

    int number() {
        return journey.steps().indexOf(Journey.DOCUMENTS) + 1;
    }
}
