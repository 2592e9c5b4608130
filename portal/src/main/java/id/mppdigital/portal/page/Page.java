package id.mppdigital.portal.page;

import id.mppdigital.platform.problem.Language;
import id.mppdigital.platform.problem.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What every template gets besides its own content: language, words, brand, and who is signed in. */
public final class Page {
    private final Language language;
    private final Texts texts;
    private final BrandSettings brand;
    private final Request request;
    private final UnaryOperator<String> assets;

    /**
     * What the layout needs of the request.
     *
     * @param address path and query of this page without a choice of language, beginning with /
     * @param person who is signed in
     * @param csrf name and value of the hidden field of forms; made when a form asks for it, as it needs a session
     */
    record Request(String address, @Nullable Person person, Supplier<Map<String, String>> csrf, Unread unread) {}

    Page(Language language, Texts texts, BrandSettings brand, Request request, UnaryOperator<String> assets) {
        this.language = language;
        this.texts = texts;
        this.brand = brand;
        this.request = request;
        this.assets = assets;
    }

    public Language language() {
        return language;
    }

    /** The value of {@code lang}. */
    public String tag() {
        return language.tag();
    }

    public BrandSettings brand() {
        return brand;
    }

    /** The portal's own words in the page's language. */
    public String text(String key, Object... arguments) {
        return texts.text(language, key, arguments);
    }

    /** The portal's own words in both languages, to be sent to the platform. */
    public Wording both(String key) {
        return new Wording(texts.text(Language.ID, key), texts.text(Language.EN, key));
    }

    /** The word for a code of the platform; the code itself, if it is newer than this portal. */
    public String word(String prefix, String code, Object... arguments) {
        var key = prefix + "." + code;
        return texts.has(language, key) ? text(key, arguments) : code;
    }

    /** Day and time where the portal's people live: for what belongs to no mall. */
    public String time(Instant time) {
        return time(time, brand.timeZone());
    }

    /** Day and time at a mall. */
    public String time(Instant time, ZoneId mall) {
        return new Times(language).time(time, mall);
    }

    /** A time that the platform gave by the clocks of its mall. */
    public String time(OffsetDateTime time) {
        return time(time.toInstant(), time.getOffset());
    }

    /** The day alone. */
    public String day(Instant time) {
        return day(time, brand.timeZone());
    }

    /** A day of the calendar. */
    public String day(LocalDate day) {
        return new Times(language).day(day);
    }

    public String month(YearMonth month) {
        return new Times(language).month(month);
    }

    /** A share, rounded down to a tenth of a percent: only the whole is 100 %. */
    public String percent(long part, long whole) {
        return String.format(new Times(language).locale(), "%.1f%%", 1_000 * part / whole / 10.0);
    }

    /** A whole number, with its thousands apart. */
    public String number(long number) {
        return String.format(new Times(language).locale(), "%,d", number);
    }

    public String day(Instant time, ZoneId mall) {
        return new Times(language).day(time, mall);
    }

    /** A day that the platform gave by the calendar of its mall. */
    public String day(OffsetDateTime time) {
        return day(time.toInstant(), time.getOffset());
    }

    /** What the platform says in both languages, in the page's. */
    public String in(@Nullable Wording text) {
        return text == null ? "" : text.in(language);
    }

    /** Who is signed in, if somebody is. */
    public @Nullable Person person() {
        return request.person();
    }

    /** How many messages the citizen has not read; 0 also while that can't be said. */
    public int unread() {
        var person = request.person();
        return person != null && person.is("citizen")
                ? request.unread().of(person).orElse(0)
                : 0;
    }

    /** The hidden field of a form that posts. */
    public Map<String, String> csrf() {
        return request.csrf().get();
    }

    /** The address of a static file, with a hash of its content. */
    public String asset(String name) {
        return assets.apply("/assets/" + name);
    }

    /** This page in another language. */
    public String addressIn(Language other) {
        var address = request.address();
        return address + (address.contains("?") ? "&" : "?") + LanguageChoice.PARAMETER + "=" + other.tag();
    }

    /** Whether somebody with this role is signed in. */
    public boolean is(String role) {
        var person = request.person();
        return person != null && person.is(role);
    }

    /** Path and query of this page, to come back to. */
    public String address() {
        return request.address();
    }
}
