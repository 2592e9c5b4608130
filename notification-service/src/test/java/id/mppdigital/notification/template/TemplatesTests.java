package id.mppdigital.notification.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

class TemplatesTests {
    private static final Facts FACTS = new Facts(
            "63.71-2026-000123",
            new Bilingual("Akta Kelahiran", "Birth certificate"),
            new Bilingual("Disdukcapil Kota Banjarmasin", "Civil registry of Banjarmasin"),
            null,
            null);
    private static final Bill BILL =
            new Bill(30_000, "820261128000123", OffsetDateTime.parse("2026-12-05T23:59:59+08:00"));

    private final Templates templates = new Templates(List.of());

    @ParameterizedTest
    @EnumSource(
            value = Occasion.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {
                "FACTS_CHANGED",
                "RIGHT_FULFILLED",
                "RIGHT_REFUSED",
                "CHILDS_RIGHT_FULFILLED",
                "CHILDS_RIGHT_REFUSED",
                "BREACH_NOTICE",
                "CORRECTION_ASKED",
                "CORRECTION_LATE",
                "CORRECTION_ANSWERED",
                "FOLLOWED",
                "CASE_ASKS",
                "CASE_LATE",
                "CASE_LATE_FOLLOWS",
                "CASE_REFUSED",
                "CASE_ENDED"
            })
    void everyOccasionHasItsOwnWordsInBothLanguages(Occasion occasion) {
        var indonesian = render(occasion, Language.INDONESIAN, FACTS);
        var english = render(occasion, Language.ENGLISH, FACTS);

        assertThat(indonesian.subject())
                .isEqualTo("Permohonan 63.71-2026-000123: "
                        + StatusWords.of(occasion).id());
        assertThat(english.subject())
                .isEqualTo("Application 63.71-2026-000123: "
                        + StatusWords.of(occasion).en());
        assertThat(indonesian.plain()).contains("Akta Kelahiran", "Disdukcapil Kota Banjarmasin", "63.71-2026-000123");
        assertThat(english.plain()).contains("Birth certificate", "Civil registry of Banjarmasin", "63.71-2026-000123");
        assertThat(indonesian.plain()).doesNotContain("{{").isNotEqualTo(english.plain());
        assertThat(indonesian.html()).contains("<html lang=\"id\">");
        assertThat(english.html()).contains("<html lang=\"en\">");
    }

    @Test
    void aChangeOfFactsNamesThemAndTheDecision() {
        var facts = FACTS.with(new Bilingual("Alamat tujuan", "Destination address"));

        assertThat(render(Occasion.FACTS_CHANGED, Language.INDONESIAN, facts).plain())
                .contains("Alamat tujuan", "Akta Kelahiran", "63.71-2026-000123");
        assertThat(render(Occasion.FACTS_CHANGED, Language.ENGLISH, facts).plain())
                .contains("Destination address", "Birth certificate", "63.71-2026-000123");
    }

    @Test
    void aNoticeOfABreachSaysWhatTheDataOfficerWrote() {
        var notice = new Bilingual("Data Anda terbaca pihak lain.", "Others have read your data.");
        var facts = FACTS.with(notice);

        assertThat(render(Occasion.BREACH_NOTICE, Language.INDONESIAN, facts).plain())
                .contains("Data Anda terbaca pihak lain.", "pasal 46");
        assertThat(render(Occasion.BREACH_NOTICE, Language.ENGLISH, facts).plain())
                .contains("Others have read your data.", "art. 46");
    }

    @ParameterizedTest
    @EnumSource(
            value = Occasion.class,
            names = {"CORRECTION_REQUESTED", "AWAITING_PAYMENT", "ISSUED"})
    void whoFiledItForSomebodyElseIsToldTheStatusAlone(Occasion occasion) {
        var told = render(Occasion.FOLLOWED, Language.INDONESIAN, FACTS.toFollower(occasion));

        assertThat(told.subject())
                .contains("63.71-2026-000123", StatusWords.of(occasion).id());
        assertThat(told.plain())
                .contains("untuk orang lain", "hanya untuk pemohon")
                .doesNotContain("Bayar", "Unduh");
        assertThat(render(Occasion.FOLLOWED, Language.ENGLISH, FACTS.toFollower(occasion))
                        .plain())
                .contains(StatusWords.of(occasion).en(), "for the applicant alone");
    }

    @ParameterizedTest
    @EnumSource(
            value = Occasion.class,
            names = {
                "RIGHT_FULFILLED",
                "RIGHT_REFUSED",
                "CHILDS_RIGHT_FULFILLED",
                "CHILDS_RIGHT_REFUSED",
                "CORRECTION_ASKED",
                "CORRECTION_LATE",
                "CORRECTION_ANSWERED"
            })
    void theAnswerToARequestIsReadInTheAppAndNeverMailed(Occasion occasion) {
        assertThat(render(occasion, Language.INDONESIAN, FACTS).plain()).contains("Buka aplikasi", "Akta Kelahiran");
        assertThat(render(occasion, Language.ENGLISH, FACTS).plain()).contains("Open the app", "Birth certificate");
    }

    @ParameterizedTest
    @EnumSource(
            value = Occasion.class,
            names = {"REJECTED", "CORRECTION_REQUESTED"})
    void reasonsAreReadInTheAppAndNeverMailed(Occasion occasion) {
        assertThat(render(occasion, Language.INDONESIAN, FACTS).plain()).contains("Buka aplikasi");
        assertThat(render(occasion, Language.ENGLISH, FACTS).plain()).contains("Open the app");
    }

    @Test
    void aBillSaysHowMuchByWhichCodeAndUntilWhen() {
        var facts = new Facts(FACTS.registrationNumber(), FACTS.service(), FACTS.agency(), BILL, null);

        assertThat(render(Occasion.AWAITING_PAYMENT, Language.INDONESIAN, facts).plain())
                .contains("Jumlah tagihan: Rp 30.000\n")
                .contains("Kode billing: 820261128000123\n")
                .contains("Batas waktu pembayaran: 5 Desember 2026 pukul 23.59 WITA\n");
        assertThat(render(Occasion.AWAITING_PAYMENT, Language.ENGLISH, facts).plain())
                .contains(
                        "Amount: Rp 30,000\n",
                        "Billing code: 820261128000123\n",
                        "To be paid by: 5 December 2026, 23:59 WITA\n");
    }

    @Test
    void withoutABillNoneIsPromised() {
        assertThat(render(Occasion.AWAITING_PAYMENT, Language.INDONESIAN, FACTS).plain())
                .doesNotContain("tagihan", "Buka aplikasi")
                .contains("tanyakan jumlah dan cara pembayarannya");
        assertThat(render(Occasion.AWAITING_PAYMENT, Language.ENGLISH, FACTS).plain())
                .doesNotContain("bill", "Open the app");
    }

    @Test
    void aDocumentIsPromisedOnlyWhereThereIsOne() {
        var one = new Facts(FACTS.registrationNumber(), FACTS.service(), FACTS.agency(), null, 1);
        var none = new Facts(FACTS.registrationNumber(), FACTS.service(), FACTS.agency(), null, 0);

        assertThat(render(Occasion.ISSUED, Language.INDONESIAN, one).plain()).contains("untuk mengunduhnya");
        assertThat(render(Occasion.ISSUED, Language.ENGLISH, one).plain()).contains("Open the app to download it");
        for (var facts : List.of(none, FACTS)) {
            assertThat(render(Occasion.ISSUED, Language.INDONESIAN, facts).plain())
                    .contains("Tidak ada berkas untuk diunduh");
            assertThat(render(Occasion.ISSUED, Language.ENGLISH, facts).plain()).contains("no file to download");
        }
    }

    /** What the app can show of an application: its reason, legal basis and appeal, stage, bill and documents. */
    @ParameterizedTest
    @EnumSource(
            value = Occasion.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {
                "REJECTED",
                "CORRECTION_REQUESTED",
                "IN_REVIEW",
                "FACTS_CHANGED",
                "RIGHT_FULFILLED",
                "RIGHT_REFUSED",
                "CHILDS_RIGHT_FULFILLED",
                "CHILDS_RIGHT_REFUSED",
                "BREACH_NOTICE",
                "CORRECTION_ASKED",
                "CORRECTION_LATE",
                "CORRECTION_ANSWERED",
                "FOLLOWED",
                "CASE_ASKS",
                "CASE_LATE",
                "CASE_LATE_FOLLOWS",
                "CASE_REFUSED",
                "CASE_ENDED"
            })
    void whatTheAppCanNotShowIsNotPromised(Occasion occasion) {
        assertThat(render(occasion, Language.INDONESIAN, FACTS).plain()).doesNotContainIgnoringCase("buka aplikasi");
        assertThat(render(occasion, Language.ENGLISH, FACTS).plain()).doesNotContainIgnoringCase("open the app");
    }

    @ParameterizedTest
    @EnumSource(Occasion.class)
    void aMessageKeepsTheWordsThatItWasWrittenWith(Occasion occasion) {
        assertThat(templates
                        .general()
                        .render(occasion, 1, Language.ENGLISH, FACTS.with(new Bilingual("Kabar", "News")))
                        .plain())
                .isNotBlank();
    }

    @Test
    void whatWasStoredBeforeBillsCanBeRead() {
        var stored = JsonMapper.shared().readValue("""
                {"registrationNumber":"1","service":{"id":"a","en":"b"},"agency":{"id":"c","en":"d"}}
                """, Facts.class);

        assertThat(stored.bill()).isNull();
        assertThat(stored.hasDocuments()).isFalse();
    }

    @Test
    void aBillKeepsItsOffsetWhereItIsStored() {
        var json = JsonMapper.shared();

        assertThat(json.readValue(json.writeValueAsString(BILL), Bill.class)).isEqualTo(BILL);
    }

    @Test
    void aNameWithMarkupIsShownAndNotObeyed() {
        var hostile = new Facts(
                "63.71-2026-000123",
                new Bilingual("<script>alert('x')</script> & \"KK\"", "x"),
                new Bilingual("<img src=x>", "x"),
                null,
                null);

        var text = render(Occasion.SUBMITTED, Language.INDONESIAN, hostile);

        assertThat(text.html())
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;KK&quot;")
                .doesNotContain("<script", "<img");
        assertThat(text.plain()).contains("<script>");
    }

    @Test
    void aValueCanNeitherForgeAHeaderNorUsePlaceholdersOfItsOwn() {
        var hostile = new Facts(
                "1\r\nBcc: everyone@example.id",
                new Bilingual("{{agency}} $1 \\", "x"),
                new Bilingual("Instansi\u2028baru", "x"),
                null,
                null);

        var text = render(Occasion.SUBMITTED, Language.INDONESIAN, hostile);

        assertThat(text.subject()).isEqualTo("Permohonan 1 Bcc: everyone@example.id: Diajukan");
        assertThat(text.plain()).contains("layanan {{agency}} $1 \\ telah diajukan kepada Instansi baru.");
    }

    @Test
    void aTextWithoutASubjectLineIsNoText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Template.parse(Language.ENGLISH, "Only one paragraph\nof two lines"));
    }

    @Test
    void anUnknownPlaceholderIsAnErrorAndNotAnEmptyPlace() {
        var template = Template.parse(Language.ENGLISH, "Subject\n\n{{reason}}");

        assertThatNullPointerException()
                .isThrownBy(() -> template.fill(Map.of()))
                .withMessageContaining("reason");
    }

    private Text render(Occasion occasion, Language language, Facts facts) {
        return templates.general().render(occasion, templates.current(), language, facts);
    }
}
