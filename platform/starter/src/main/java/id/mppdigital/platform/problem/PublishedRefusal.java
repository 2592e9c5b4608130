package id.mppdigital.platform.problem;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** A refusal as the published list of codes shows it; places for arguments are {@code {0}}, {@code {1}} …. */
public record PublishedRefusal(String code, int status, String id, String en) {
    public static List<PublishedRefusal> of(Refusal... refusals) {
        return Arrays.stream(refusals)
                .map(PublishedRefusal::of)
                .sorted(Comparator.comparing(PublishedRefusal::code).thenComparing(PublishedRefusal::en))
                .toList();
    }

    private static PublishedRefusal of(Refusal refusal) {
        var wording = refusal.wording();
        return new PublishedRefusal(refusal.code(), refusal.kind().status().value(), wording.id(), wording.en());
    }
}
