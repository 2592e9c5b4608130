package id.mppdigital.citizen.evidence;

import id.mppdigital.citizen.identity.Citizen;
import id.mppdigital.citizen.paper.Paper;
import id.mppdigital.citizen.paper.Paper.Type;
import id.mppdigital.citizen.registers.manifest.RegisterName;
import id.mppdigital.platform.problem.Language;
import id.mppdigital.platform.problem.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** An extract on paper, in one language. */
final class ExtractPdf {
    private static final Wording FROM = new Wording("Kutipan dari {0}", "Extract from {0}");
    private static final Wording ABOUT = new Wording("Tentang pemilik NIK {0}", "About the holder of NIK {0}");
    private static final Wording AS_OF = new Wording("Keadaan per {0}", "As of {0}");
    private static final Wording LAW = new Wording("Dasar hukum: {0}", "Legal basis: {0}");
    private static final Wording TRUST = new Wording(
            "Ditulis oleh platform dari jawaban register. Instansi memercayai tanda terimanya, bukan kertas ini.",
            "Written by the platform from the register's answer. Agencies trust its receipt, not this paper.");
    private static final Wording YES = new Wording("ya", "yes");
    private static final Wording NO = new Wording("tidak", "no");

    private final Language language;

    ExtractPdf(Language language) {
        this.language = language;
    }

    byte[] of(Extract extract, Citizen citizen) {
        var title = words(new RegisterName(extract.name().id(), extract.name().en()));
        try (var paper = new Paper(title, language.tag())) {
            paper.write(Type.TITLE, title);
            paper.write(Type.PLAIN, FROM.with(words(extract.register().name())).in(language));
            paper.write(Type.PLAIN, ABOUT.with(citizen.nik().digits()).in(language));
            paper.write(Type.PLAIN, AS_OF.with(time(extract.asOf())).in(language));
            paper.gap();
            for (var line : extract.lines()) {
                paper.write(Type.PLAIN, words(line.label()) + ": " + text(line));
            }
            paper.gap();
            paper.write(Type.PLAIN, LAW.with(String.join("; ", extract.law())).in(language));
            paper.write(Type.PLAIN, TRUST.in(language));
            return paper.finished();
        } catch (IOException e) {
            throw new UncheckedIOException("an extract can't be written", e);
        }
    }

    private String words(RegisterName name) {
        return language == Language.EN ? name.en() : name.id();
    }

    private String text(Extract.Line line) {
        var words = line.words();
        if (words != null) {
            return words(words);
        }
        var value = line.value();
        var text = value.asString("");
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return DateTimeFormatter.ofPattern("d MMMM uuuu", locale()).format(LocalDate.parse(text));
        }
        return value.isBoolean() ? (value.booleanValue() ? YES : NO).in(language) : value.asString(value.toString());
    }

    private Locale locale() {
        return language == Language.EN ? Locale.UK : Locale.of(language.tag());
    }

    private String time(Instant at) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'WIB'", locale())
                .withZone(ZoneId.of("Asia/Jakarta"))
                .format(at);
    }
}
