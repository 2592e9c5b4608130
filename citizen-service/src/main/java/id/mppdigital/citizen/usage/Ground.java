package id.mppdigital.citizen.usage;

import id.mppdigital.platform.problem.Wording;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What the citizen had to say about a use, in words for the citizen. Its laws are named beside it (docs/adr/0056). */
public enum Ground implements Worded {
    /** The law alone: no decision of the citizen stops it. */
    LAW("Dasarnya pelayanan publik, bukan persetujuan Anda", "It rests on public service, not on your consent"),
    /** The citizen might have stopped it, and had not. */
    NOT_WITHDRAWN(
            "Dasarnya pelayanan publik, bukan persetujuan Anda; Anda dapat menghentikannya, dan belum melakukannya",
            "It rests on public service, not on your consent; you may stop it, and had not done so"),
    /** The citizen had agreed to the wordings that the entry names. */
    CONSENT(
            "Dasarnya pelayanan publik; pengisian otomatis Anda setujui menurut teks yang disebutkan",
            "It rests on public service; you had agreed to prefilling, by the wording that is named"),
    /** The citizen's consent alone, by the wording that the entry names: no service needs it. */
    SHARED(
            "Dasarnya persetujuan Anda menurut teks yang disebutkan; Anda dapat menariknya kapan saja",
            "It rests on your consent, by the wording that is named; you may withdraw it at any time");

    /** As it is answered. */
    record Words(String code, String id, String en) {}

    private final Wording words;

    Ground(String indonesian, String english) {
        words = new Wording(indonesian, english);
    }

    static Ground of(DataUse use) {
        if (DataUse.areShared(Objects.requireNonNullElse(use.consents(), List.<String>of()))) {
            return SHARED;
        }
        if (agreedToAll(use)) {
            return CONSENT;
        }
        return switch (use.action()) {
            case REGISTER_ASKED, FORM_FILLED -> NOT_WITHDRAWN;
            default -> LAW;
        };
    }

    /** One line may be of several registers: it rests on consent only if each of them was agreed to. */
    private static boolean agreedToAll(DataUse use) {
        var agreed = Objects.requireNonNullElse(use.consents(), List.<String>of()).stream()
                .map(consent -> consent.substring(0, consent.indexOf('/')))
                .toList();
        return !agreed.isEmpty()
                && use.sources().stream().flatMap(Ground::register).allMatch(agreed::contains);
    }

    /** Of {@code dukcapil.person/name}; what the citizen declared and other things are no register's. */
    private static Stream<String> register(String source) {
        int dot = source.indexOf('.');
        int slash = source.indexOf('/');
        return dot > 0 && dot < slash ? Stream.of(source.substring(0, dot)) : Stream.empty();
    }

    @Override
    public Wording words() {
        return words;
    }
}
