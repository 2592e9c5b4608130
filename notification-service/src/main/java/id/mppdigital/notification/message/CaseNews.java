package id.mppdigital.notification.message;

import id.mppdigital.notification.template.Bilingual;
import id.mppdigital.notification.template.Facts;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What this service reads of the event of a case.
 *
 * @param representative the account of who submitted it for the citizen and may still act; null for nobody
 * @param change a later version may send others
 * @param parts the one that it is about first
 * @param begunAt when the case was submitted; null in an older event
 */
record CaseNews(
        UUID caseId,
        String citizenId,
        @Nullable String representative,
        Event lifeEvent,
        String change,
        List<Part> parts,
        @Nullable Instant begunAt) {
    record Event(Bilingual name) {}

    record Part(Service service, String state) {
        record Service(Bilingual name) {}

        Bilingual name() {
            return service.name();
        }

        /** What becomes of it now that another one was refused, or is late. */
        private Bilingual next() {
            return switch (state) {
                case "STOPPED" -> saying("tidak diajukan.", "will not be submitted.");
                case "UNDECIDED" -> saying("menunggu keputusan Anda.", "waits for your decision.");
                case "READY" -> saying("tetap diajukan tanpa bagian itu.", "is submitted without it.");
                default -> saying("berjalan terus.", "goes on.");
            };
        }

        private Bilingual saying(String indonesian, String english) {
            return new Bilingual(name().id() + " " + indonesian, name().en() + " " + english);
        }
    }

    /** @param toldAt when the event was published */
    About about(Bilingual words, Instant toldAt) {
        var facts = new Facts(About.number(caseId), lifeEvent.name(), News.PLATFORM, null, null);
        return new About(caseId, citizenId, begunAt == null ? toldAt : begunAt, facts.with(words));
    }

    Bilingual part() {
        return parts.getFirst().name();
    }

    /** The part that will not come, and what becomes of each of the others that change with it. */
    Bilingual whatFollows() {
        var refused = parts.getFirst().saying("tidak akan terbit.", "will not be issued.");
        return joined(Stream.concat(Stream.of(refused), parts.stream().skip(1).map(Part::next)), " ");
    }

    /** The part that is late, and what becomes of each of the others that change with it. */
    Bilingual whatFollowsLate() {
        var late = parts.getFirst()
                .saying(
                        "belum diputuskan, padahal batas waktunya sudah lewat.",
                        "was not decided yet, although its deadline has passed.");
        return joined(Stream.concat(Stream.of(late), parts.stream().skip(1).map(Part::next)), " ");
    }

    /** What was issued, what was not, and what was never submitted. */
    Bilingual result() {
        return joined(
                Stream.of(
                                listed("GRANTED", "Terbit", "Issued"),
                                listed("REFUSED", "Tidak terbit", "Not issued"),
                                listed("STOPPED", "Tidak diajukan", "Not submitted"))
                        .filter(Objects::nonNull),
                " ");
    }

    private @Nullable Bilingual listed(String state, String indonesian, String english) {
        var those = parts.stream()
                .filter(part -> part.state().equals(state))
                .map(Part::name)
                .toList();
        if (those.isEmpty()) {
            return null;
        }
        var names = joined(those.stream(), ", ");
        return new Bilingual(indonesian + ": " + names.id() + ".", english + ": " + names.en() + ".");
    }

    private static Bilingual joined(Stream<Bilingual> words, String separator) {
        var all = words.toList();
        return new Bilingual(joined(all, Bilingual::id, separator), joined(all, Bilingual::en, separator));
    }

    private static String joined(List<Bilingual> words, Function<Bilingual, String> language, String separator) {
        return words.stream().map(language).collect(Collectors.joining(separator));
    }
}
