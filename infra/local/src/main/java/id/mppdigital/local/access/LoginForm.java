package id.mppdigital.local.access;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The form of a page that takes a user name and a password, whoever wrote the page.
 *
 * @param hidden what it sends beside them
 */
record LoginForm(URI action, Map<String, String> hidden) {
    private static final Pattern FORM = Pattern.compile("<form[^>]*>.*?</form>", Pattern.DOTALL);
    private static final Pattern PASSWORD = Pattern.compile("<input[^>]*name=\"password\"");
    private static final Pattern ACTION = Pattern.compile("<form[^>]*\\saction=\"([^\"]*)\"");
    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
    private static final Pattern NAME = Pattern.compile("\\sname=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("\\svalue=\"([^\"]*)\"");

    /** @throws Refused when the page has none */
    static LoginForm of(HttpResponse<String> page) {
        var form = FORM.matcher(page.body())
                .results()
                .map(found -> found.group())
                .filter(text -> PASSWORD.matcher(text).find())
                .findFirst()
                .orElseThrow(() -> new Refused("The sign-in stopped at " + page.uri() + " with status "
                        + page.statusCode() + ", which asks for no password."));
        var hidden = new LinkedHashMap<String, String>();
        HIDDEN.matcher(form)
                .results()
                .map(found -> found.group())
                .forEach(input -> hidden.put(first(NAME, input), first(VALUE, input)));
        return new LoginForm(page.uri().resolve(first(ACTION, form)), hidden);
    }

    Form filled(String username, String password) {
        var all = new LinkedHashMap<>(hidden);
        all.put("username", username);
        all.put("password", password);
        return new Form(all);
    }

    private static String first(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1).replace("&amp;", "&") : "";
    }
}
