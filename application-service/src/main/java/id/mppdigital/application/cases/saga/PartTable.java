package id.mppdigital.application.cases.saga;

import id.mppdigital.application.catalog.LifeEvent.OnRefused;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The saga of a case: its parts, and what follows for the others when one of them has changed. It holds no circle. */
public record PartTable(List<Part> parts) {
    public Optional<Part> find(String code) {
        return parts.stream().filter(part -> part.code().equals(code)).findFirst();
    }

    public PartTable with(String code, PartState state) {
        return changed(part -> part.code().equals(code) ? part.in(state) : part);
    }

    /** One part is not filed any more. */
    PartTable stopping(UUID part) {
        return changed(one -> one.id().equals(part) && one.state().isUnfiled() ? one.in(PartState.STOPPED) : one);
    }

    /** The citizen wants a part even though one that it depends on was refused. */
    public PartTable goingOn(String code) {
        return changed(part -> part.code().equals(code) ? part.goingOn() : part);
    }

    /** The citizen never said what the part asks for, or its service never took it; one that goes on is left alone. */
    public PartTable forgotten(String code) {
        return find(code)
                .filter(part -> part.state().waitsInVain())
                .map(part -> with(code, PartState.STOPPED))
                .orElse(this);
    }

    /** The agency of a part has let its deadline pass; one that was decided meanwhile, or told of before, is left alone. */
    public PartTable late(UUID part) {
        return changed(
                one -> one.id().equals(part) && one.state() == PartState.FILED && !one.late() ? one.overdue() : one);
    }

    /** Nothing more is started. */
    public PartTable stopped() {
        return changed(part -> part.state().isUnfiled() ? part.in(PartState.STOPPED) : part);
    }

    boolean isEnded() {
        return parts.stream().allMatch(part -> part.state().isEnded());
    }

    /** With everything that follows by the rules; a part that is stopped may stop others in turn. */
    PartTable followed() {
        var next = stopsAll() ? stopped() : changed(this::next);
        return next.equals(this) ? this : next.followed();
    }

    /** Parts whose application was refused since an earlier state of the table. */
    List<Part> refusedSince(PartTable before) {
        return parts.stream()
                .filter(part -> part.state() == PartState.REFUSED && !before.parts.contains(part))
                .toList();
    }

    /** Parts that have become late since an earlier state of the table. */
    List<Part> lateSince(PartTable before) {
        return parts.stream()
                .filter(part -> part.late()
                        && before.find(part.code()).filter(it -> !it.late()).isPresent())
                .toList();
    }

    /** The others that have changed with it. */
    List<UUID> followers(Part cause, PartTable before) {
        return parts.stream()
                .filter(part -> !part.id().equals(cause.id()) && !before.parts.contains(part))
                .map(Part::id)
                .toList();
    }

    private boolean stopsAll() {
        return parts.stream()
                .filter(part -> part.state() == PartState.REFUSED || part.state() == PartState.FILED)
                .flatMap(part -> part.without().stream())
                .anyMatch(OnRefused.STOP_REST::equals);
    }

    private Part next(Part part) {
        return switch (part.state()) {
            case WAITING, UNDECIDED -> part.in(waitsFor(part));
            // What is ready, or asks, has all that it waited for.
            case READY, ASKS, FILED, GRANTED, REFUSED, STOPPED -> part;
        };
    }

    private PartState waitsFor(Part part) {
        var needed = parts.stream().filter(part::dependsOn).toList();
        var lost = needed.stream().flatMap(other -> other.without().stream()).toList();
        if (lost.contains(OnRefused.STOP_REST)) {
            return PartState.STOPPED;
        }
        if (lost.contains(OnRefused.WAIT_FOR_CITIZEN) && !part.goesOn()) {
            return PartState.UNDECIDED;
        }
        return needed.stream().allMatch(Part::isAwaitedNoMore) ? PartState.READY : PartState.WAITING;
    }

    private PartTable changed(UnaryOperator<Part> change) {
        var next = new PartTable(parts.stream().map(change).toList());
        var lost = next.parts.stream().filter(this::isLostNow).toList();
        return lost.isEmpty() ? next : next.askingAgain(lost);
    }

    private boolean isLostNow(Part part) {
        return part.without().isPresent()
                && find(part.code())
                        .filter(before -> before.without().isEmpty())
                        .isPresent();
    }

    /** Who went on without one part did not say that they do without the next one too. */
    private PartTable askingAgain(List<Part> lost) {
        return new PartTable(parts.stream()
                .map(part -> lost.stream().anyMatch(part::asksWithout) ? part.asking() : part)
                .toList());
    }
}
