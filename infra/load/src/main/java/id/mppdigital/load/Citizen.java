package id.mppdigital.load;

import com.nimbusds.jose.JOSEException;
import java.util.List;
import java.util.Map;

/**
 * Somebody who doesn't exist, signed in.
 *
 * @param nik 16 digits
 * @param token signed with the platform's own key: its services check it like anybody's
 */
public record Citizen(String name, String nik, String token) {
    static Citizen number(int number, Mint mint) throws JOSEException {
        var name = "bench-" + number;
        var nik = nik(number);
        var claims = Map.of(
                "client_id",
                "portal",
                "nik",
                nik,
                "name",
                "Warga " + number,
                "email",
                name + "@example.id",
                "roles",
                List.of("citizen"));
        return new Citizen(name, nik, mint.token(name, "mpp", claims));
    }

    /** Born in Banjarmasin on one of the first days of 1990. */
    static String nik(int number) {
        return "637101%02d0190%04d".formatted(1 + number / 9_999, 1 + number % 9_999);
    }
}
