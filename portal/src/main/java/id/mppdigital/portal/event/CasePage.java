package id.mppdigital.portal.event;

import id.mppdigital.portal.act.Principal;
import id.mppdigital.portal.api.LifeEventApi.Case;
import id.mppdigital.portal.api.LifeEventApi.Filed;
import id.mppdigital.portal.api.LifeEventApi.Part;
import id.mppdigital.portal.page.Page;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A case as the table of its parts.
 *
 * @param principal for whom the reader submitted it; null for oneself
 */
record CasePage(Case one, ZoneId zone, @Nullable Principal principal) {
    private static final Set<String> UNFILED = Set.of("WAITING", "READY", "ASKS", "UNDECIDED");

    String path(String more) {
        return "/my/cases/" + one.id() + more;
    }

    /** Who filed it for somebody else follows it, and doesn't read it. */
    String path(Filed application) {
        return (principal == null ? "/my/applications/" : "/my/representations/applications/") + application.id();
    }

    String name(Page page) {
        return one.lifeEvent().name().in(page.language());
    }

    /** Changes whenever a row does. */
    String state() {
        return one.parts().stream()
                .map(part -> part.state()
                        + (part.application() == null ? "" : part.application().status()))
                .collect(Collectors.joining("-"));
    }

    boolean mayStop() {
        return one.parts().stream().anyMatch(part -> UNFILED.contains(part.state()));
    }

    /** What a screen reader is told when a row has changed. */
    String news(Page page) {
        return one.parts().stream()
                .map(part -> part.service().name().in(page.language()) + ": " + state(part, page))
                .collect(Collectors.joining(". "));
    }

    String state(Part part, Page page) {
        var filed = part.application();
        return part.state().equals("FILED") && filed != null
                ? page.word("track.status", filed.status())
                : page.word("event.state", part.state());
    }

    /** The names of the parts that it waits for, or did; empty without any. */
    String needs(Part part, Page page) {
        return one.parts().stream()
                .filter(other -> part.rules().dependsOn().contains(other.code()))
                .map(other -> other.service().name().in(page.language()))
                .collect(Collectors.joining(", "));
    }

    /** The parts that were refused and that it would need. */
    List<Part> refused(Part part) {
        return one.parts().stream()
                .filter(other -> part.rules().dependsOn().contains(other.code()))
                .filter(other -> Set.of("REFUSED", "STOPPED").contains(other.state()))
                .toList();
    }

    /** The parts that it would need, which are late, and without which it may go on. */
    List<Part> late(Part part) {
        return one.parts().stream()
                .filter(other -> part.rules().dependsOn().contains(other.code()))
                .filter(other -> "WAIT_FOR_CITIZEN".equals(other.rules().onLate()))
                .filter(other ->
                        other.application() != null && other.application().late())
                .toList();
    }

    /** Whether the others do something when it is late. */
    boolean saysIfLate(Part part) {
        return !"TELL".equals(part.rules().onLate());
    }

    /** Why it can't be filed at present; null where nothing hinders it. */
    @Nullable
    String reason(Part part, Page page) {
        var waits = part.waits();
        return waits == null || waits.reason() == null ? null : page.word("event.reason", waits.reason());
    }

    /** Good, warn or nothing, as tags are coloured. */
    String tone(Part part) {
        return switch (part.state()) {
            case "GRANTED" -> "tag good";
            case "ASKS", "UNDECIDED", "REFUSED" -> "tag warn";
            default -> "tag";
        };
    }
}
