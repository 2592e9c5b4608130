package id.mppdigital.platform.test.secrecy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A text that must stand nowhere in clear: neither as it is, nor in hexadecimal, in Base64, or as part of an address.
 * None of these hides anything.
 */
public record Secret(String text) {
    public static List<Secret> of(String... texts) {
        return Arrays.stream(texts).map(Secret::new).toList();
    }

    /** Those that can be read out of this content. */
    public static List<Secret> readable(List<Secret> secrets, String content) {
        return secrets.stream().filter(secret -> secret.isIn(content)).toList();
    }

    /** Whether it can be read out of this content. */
    public boolean isIn(String content) {
        return forms().stream().anyMatch(content::contains);
    }

    /** All that is looked for. */
    public Set<String> forms() {
        var bytes = text.getBytes(UTF_8);
        var forms = new TreeSet<String>();
        forms.add(text);
        forms.add(HexFormat.of().formatHex(bytes));
        forms.add(HexFormat.of().withUpperCase().formatHex(bytes));
        forms.add(URLEncoder.encode(text, UTF_8));
        forms.add(URLEncoder.encode(text, UTF_8).replace("+", "%20"));
        for (var before = 0; before < 3; before++) {
            forms.add(within(Base64.getEncoder(), bytes, before));
            forms.add(within(Base64.getUrlEncoder(), bytes, before));
        }
        return forms;
    }

    /** The characters that it alone decides when so many other bytes stand before it: 3 bytes are 4 characters. */
    private static String within(Base64.Encoder encoder, byte[] bytes, int before) {
        var all = new byte[before + bytes.length];
        System.arraycopy(bytes, 0, all, before, bytes.length);
        var first = (before * 8 + 5) / 6;
        return encoder.encodeToString(all).substring(first, all.length * 8 / 6);
    }
}
