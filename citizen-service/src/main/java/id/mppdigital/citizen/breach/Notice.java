package id.mppdigital.citizen.breach;

import id.mppdigital.platform.problem.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;

/** What somebody is told of a breach that touched them: what data, when and how, what is done (art. 46). */
final class Notice {
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final DateTimeFormatter INDONESIAN = format(Locale.of("id"));
    private static final DateTimeFormatter ENGLISH = format(Locale.ENGLISH);

    private Notice() {}

    /** @param sources the facts of that person which were touched; names, never values */
    static Wording of(Breach breach, Collection<String> sources) {
        return of(breach, sources, new Wording("Data Anda", "Your data"));
    }

    /** For a parent. */
    static Wording ofChild(Breach breach, Collection<String> sources) {
        return of(breach, sources, new Wording("Data anak Anda", "Your child's data"));
    }

    private static Wording of(Breach breach, Collection<String> sources, Wording whose) {
        var facts = sources.isEmpty() ? "…" : String.join(", ", sources);
        var scope = breach.scope();
        var happened = breach.words().happened();
        var done = breach.words().done();
        return new Wording(
                "Antara %s dan %s: %s %s yang terkena: %s. Yang dilakukan: %s"
                        .formatted(
                                at(INDONESIAN, scope.from()),
                                at(INDONESIAN, scope.until()),
                                happened.id(),
                                whose.id(),
                                facts,
                                done.id()),
                "Between %s and %s: %s %s that it touched: %s. What is done: %s"
                        .formatted(
                                at(ENGLISH, scope.from()),
                                at(ENGLISH, scope.until()),
                                happened.en(),
                                whose.en(),
                                facts,
                                done.en()));
    }

    /** What the authority is told (art. 46 (1)), as a draft: the data officer sends it. */
    static Wording toAuthority(Breach breach, int touched) {
        var said = of(breach, breach.scope().sources());
        var known = breach.opening().knownAt();
        return new Wording(
                "Kepada lembaga pelindungan data pribadi (UU 27/2022 Pasal 46). Diketahui %s. Orang yang terkena: %d. %s"
                        .formatted(at(INDONESIAN, known), touched, said.id()),
                "To the authority for personal data (Law 27/2022 art. 46). Known since %s. Persons touched: %d. %s"
                        .formatted(at(ENGLISH, known), touched, said.en()));
    }

    private static String at(DateTimeFormatter format, Instant time) {
        return format.format(time) + " WIB";
    }

    private static DateTimeFormatter format(Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu HH.mm", locale).withZone(ZONE);
    }
}
