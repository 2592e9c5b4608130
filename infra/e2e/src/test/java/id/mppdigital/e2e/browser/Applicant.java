package id.mppdigital.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.mppdigital.e2e.Forms;
import id.mppdigital.e2e.SampleDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Somebody who knows the answers to a form and has its paper at hand.
 *
 * @param answers by field; a page asks only for what is not known already
 */
record Applicant(String service, Map<String, Object> answers, SampleDocument paper) {
    private static final Pattern RECEIVED = Pattern.compile(".*/my/applications/([0-9a-f-]{36})/received.*");
    private static final int MOST_PAGES = 12;
    private static final List<String> REGIONS = List.of("province", "regency", "district", "village");

    /** @param name of the person, who may have applied for nothing before */
    static Applicant forABirthCertificate(String name) {
        return new Applicant(
                Forms.BIRTH, Forms.all(Forms.aboutMe(name), Forms.child("Putri Rahmah")), SampleDocument.BIRTH_LETTER);
    }

    /**
     * Chooses the purpose, says whether there were cases, and has a photograph; whatever else the form asks is typed.
     *
     * @param typed by field
     */
    static Applicant forAPoliceRecord(Map<String, Object> typed) {
        return new Applicant(Forms.POLICE, Forms.all(Forms.purpose(), typed), SampleDocument.PHOTO);
    }

    /** Goes through the form from its beginning until the application has arrived; answers its id. */
    String apply(Visit visit, Consumer<Page> onEachPage) {
        goOnTo("/received", visit, onEachPage);
        return received(visit.page());
    }

    /** Goes through the form up to the page on which the answers are checked. */
    void prepare(Visit visit) {
        goOnTo("/check", visit, _ -> {});
    }

    private void goOnTo(String end, Visit visit, Consumer<Page> onEachPage) {
        var page = visit.page();
        visit.open(address());
        for (var n = 0; n < MOST_PAGES && !page.url().contains(end); n++) {
            onEachPage.accept(page);
            fill(page);
            goOn(page);
        }
        onEachPage.accept(page);
    }

    /** Where the form begins, or goes on. */
    String address() {
        return "/apply/63.71/" + service;
    }

    /** The id of the application that this page confirms. */
    static String received(Page page) {
        assertThat(page).hasURL(RECEIVED);
        return RECEIVED.matcher(page.url()).replaceFirst("$1");
    }

    /** Answers what this page asks. */
    void fill(Page page) {
        chooseRegions(page);
        for (var shown : page.locator("main input[name='form.shown']").all()) {
            var field = shown.getAttribute("value");
            answerTo(field).ifPresent(answer -> answer(page, field, answer));
        }
        var file = page.locator("main [name='file." + paper.kind() + "']");
        if (file.count() > 0) {
            file.setInputFiles(new FilePayload(paper.name(), paper.mediaType(), paper.content()));
        }
    }

    Optional<String> answerTo(String field) {
        return Optional.ofNullable(answers.get(field)).map(Object::toString);
    }

    /** A region is chosen first; a button then shows those within it. */
    private void chooseRegions(Page page) {
        for (var level : REGIONS) {
            var region = page.locator("main select[name='" + level + "']");
            if (region.count() > 0) {
                region.selectOption(answerTo(level).orElseThrow());
                page.locator("main button[name='form.show'][value='" + level + "']")
                        .click();
            }
        }
    }

    static void answer(Page page, String field, String answer) {
        var control = page.locator("main [name='" + field + "']");
        if (control.count() == 0) {
            answerDate(page, field, LocalDate.parse(answer));
            return;
        }
        switch ((String) control.first().evaluate("it => it.type")) {
            case "radio" ->
                page.locator("main [name='" + field + "'][value='" + answer + "']")
                        .check();
            case "select-one" -> control.selectOption(answer);
            default -> control.fill(answer);
        }
    }

    private static void answerDate(Page page, String field, LocalDate date) {
        page.locator("[name='" + field + ".day']").fill("" + date.getDayOfMonth());
        page.locator("[name='" + field + ".month']").fill("" + date.getMonthValue());
        page.locator("[name='" + field + ".year']").fill("" + date.getYear());
    }

    /** Presses the page's main button. */
    static void goOn(Page page) {
        mainButton(page).click();
    }

    static Locator mainButton(Page page) {
        return page.locator("main form button:not(.second)").last();
    }
}
