package id.mppdigital.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;

/** A form on a page, filled in and sent as a browser without JavaScript does. */
public final class PageForm {
    private static final String BOUNDARY = "a-boundary-of-the-tests";

    private String action;
    private final boolean multipart;
    private final List<Part> parts = new ArrayList<>();
    private final Map<String, String> pressed;
    private final Set<String> texts;
    private final Set<String> files;

    private record Part(String name, String value, String file, String type, byte[] content) {
        static Part text(String name, String value) {
            return new Part(name, value, "", "", new byte[0]);
        }
    }

    private PageForm(FormElement form) {
        action = form.attr("action");
        multipart = form.attr("enctype").startsWith("multipart");
        form.formData().forEach(field -> parts.add(Part.text(field.key(), field.value())));
        var button = form.selectFirst("button[name]");
        texts = Set.copyOf(
                form.select("textarea, input:not([type]), input[type=text]").eachAttr("name"));
        files = Set.copyOf(form.select("input[type=file]").eachAttr("name"));
        pressed = button == null ? Map.of() : Map.of(button.attr("name"), button.attr("value"));
    }

    /** The form of the page's main part that posts. */
    public static PageForm of(HttpResponse<String> page) {
        var form = Jsoup.parse(page.body()).selectFirst("main form[method=post]");
        if (form == null) {
            throw new AssertionError("No form on the page: " + page.body());
        }
        return new PageForm((FormElement) form);
    }

    /** All forms of the page's main part that post. */
    public static List<PageForm> all(HttpResponse<String> page) {
        return Jsoup.parse(page.body()).select("main form[method=post]").stream()
                .map(form -> new PageForm((FormElement) form))
                .toList();
    }

    /** With its first button pressed, if that says something. */
    public PageForm pressed() {
        pressed.forEach((name, value) -> with(name, value));
        return this;
    }

    /** With the same words in all fields for words. */
    public PageForm typing(String words) {
        texts.forEach(name -> with(name, words));
        return this;
    }

    public String action() {
        return action;
    }

    /** Names and values, without its token and files. */
    public Set<Map.Entry<String, String>> typed() {
        return parts.stream()
                .filter(part -> !files.contains(part.name()) && !part.name().startsWith("_"))
                .map(part -> Map.entry(part.name(), part.value()))
                .collect(Collectors.toSet());
    }

    /** As nobody sends it who did not change the page. */
    public PageForm to(String address) {
        action = address;
        return this;
    }

    public PageForm with(String name, String... values) {
        parts.removeIf(part -> part.name().equals(name));
        for (var value : values) {
            parts.add(Part.text(name, value));
        }
        return this;
    }

    public PageForm file(String name, String fileName, String type, byte[] content) {
        parts.removeIf(part -> part.name().equals(name));
        parts.add(new Part(name, "", fileName, type, content));
        return this;
    }

    public HttpResponse<String> send(Browser browser) {
        return multipart
                ? browser.post(action, "multipart/form-data; boundary=" + BOUNDARY, multipart())
                : browser.post(
                        action, "application/x-www-form-urlencoded", encoded().getBytes(UTF_8));
    }

    private String encoded() {
        return parts.stream()
                .map(part -> URLEncoder.encode(part.name(), UTF_8) + "=" + URLEncoder.encode(part.value(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private byte[] multipart() {
        var body = new ByteArrayOutputStream();
        for (var part : parts) {
            var file =
                    part.file().isEmpty() ? "" : "; filename=\"" + part.file() + "\"\r\nContent-Type: " + part.type();
            var head = "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n";
            body.writeBytes(head.formatted(BOUNDARY, part.name(), file).getBytes(UTF_8));
            body.writeBytes(part.file().isEmpty() ? part.value().getBytes(UTF_8) : part.content());
            body.writeBytes("\r\n".getBytes(UTF_8));
        }
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return body.toByteArray();
    }
}
