package id.mppdigital.identity;

import java.util.Map;
import java.util.Optional;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;

/** Why a front-end's request to sign somebody in is refused, said so that its developer knows what to mend. */
final class AuthorizationFault {
    private static final Map<String, Text> BY_PARAMETER = Map.of(
            "client_id",
            new Text(
                    "Klien ini tidak dikenal (client_id). Daftarkan: ./mpp client add KODE --redirect ALAMAT",
                    "This client is unknown (client_id). Register it: ./mpp client add CODE --redirect ADDRESS"),
            "redirect_uri",
            new Text(
                    "Alamat kembali (redirect_uri) tidak terdaftar untuk klien ini; harus sama persis dengan yang"
                            + " didaftarkan.",
                    "The return address (redirect_uri) is not registered for this client; it must be exactly"
                            + " one of the registered ones."),
            "code_challenge",
            new Text(
                    "PKCE tidak ada: kirim code_challenge dan code_challenge_method=S256.",
                    "PKCE is missing: send code_challenge and code_challenge_method=S256."),
            "code_challenge_method",
            new Text(
                    "Metode PKCE harus S256 (code_challenge_method=S256).",
                    "The PKCE method must be S256 (code_challenge_method=S256)."),
            "response_type",
            new Text("Jenis jawaban (response_type) harus code.", "The response type (response_type) must be code."),
            "scope",
            new Text(
                    "Cakupan (scope) yang diminta tidak ada; yang ada: openid profile email offline_access.",
                    "The requested scope doesn't exist. The scopes are: openid profile email offline_access."),
            "state",
            new Text("Parameter state hanya boleh satu.", "The parameter state may occur only once."));

    private AuthorizationFault() {}

    static Text of(OAuth2Error error) {
        if (error.getErrorCode().equals(OAuth2ErrorCodes.UNAUTHORIZED_CLIENT)) {
            return new Text(
                    "Klien ini bertindak untuk dirinya sendiri; untuk warga daftarkan aplikasi dengan --redirect.",
                    "This client acts for itself; to sign people in, register a front-end with --redirect.");
        }
        return parameter(error)
                .map(BY_PARAMETER::get)
                .orElseGet(() -> new Text(
                        "Permintaan masuk tidak dapat diproses: " + error.getErrorCode() + ".",
                        "The sign-in request can't be processed: " + error.getErrorCode() + "."));
    }

    /** The protocol's implementation names it at the end of its own description. */
    private static Optional<String> parameter(OAuth2Error error) {
        return Optional.ofNullable(error.getDescription()).map(words -> words.substring(words.lastIndexOf(' ') + 1));
    }
}
