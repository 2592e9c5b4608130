package id.mppdigital.portal.page.typed;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What somebody typed into a form that was not taken. A page holds it in hidden fields until it is sent once more.
 *
 * @param address where the form goes
 */
public record TypedForm(String address, Map<String, List<String>> fields) {
    /**
     * Without files, without the form's token, as the page that holds this has its own, and without what the address
     * says.
     */
    public static TypedForm of(HttpServletRequest request) {
        var fields = new TreeMap<String, List<String>>();
        var address = LocalAddress.of(request);
        var inAddress = UriComponentsBuilder.fromUriString(address).build().getQueryParams();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.startsWith("_") && !inAddress.containsKey(name)) {
                fields.put(name, List.copyOf(Arrays.asList(values)));
            }
        });
        return new TypedForm(address, fields);
    }

    /** Letters of all names and values. */
    public int length() {
        return Stream.concat(fields.keySet().stream(), fields.values().stream().flatMap(List::stream))
                .mapToInt(String::length)
                .sum();
    }
}
