package id.mppdigital.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What a page's markup must have for people who don't see it. */
public final class Markup {
    private Markup() {}

    public static Document of(HttpResponse<String> page) {
        return Jsoup.parse(page.body());
    }

    /** One heading of the first level, each input with its label, each description there, no id twice. */
    public static void check(HttpResponse<String> page) {
        var document = of(page);
        assertThat(document.select("h1")).hasSize(1);
        assertThat(document.select("html").attr("lang")).isIn("id", "en");
        var ids = document.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        document.select("input:not([type=hidden]), select, textarea")
                .forEach(input -> assertThat(
                                document.select("label[for=" + input.id().replace(".", "\\.") + "]"))
                        .as("label of " + input)
                        .hasSize(1));
        document.select("input[type=radio], input[type=checkbox]")
                .forEach(input -> assertThat(input.closest("fieldset")).isNotNull());
        assertThat(document.select("fieldset"))
                .allSatisfy(it -> assertThat(it.select("legend")).hasSize(1));
        assertThat(document.select("[aria-describedby]").eachAttr("aria-describedby").stream()
                        .flatMap(it -> Stream.of(it.split(" "))))
                .isSubsetOf(ids);
        assertThat(document.select(".errors a").eachAttr("href"))
                .filteredOn(it -> it.startsWith("#"))
                .allSatisfy(it -> assertThat(ids).contains(it.substring(1)));
        assertThat(document.select("[style], [onclick], script:not([src])")).isEmpty();
    }
}
