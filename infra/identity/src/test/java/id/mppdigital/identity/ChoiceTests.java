package id.mppdigital.identity;

import static id.mppdigital.identity.FrontEnd.VERIFIER;
import static id.mppdigital.identity.FrontEnd.claims;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Choosing a person on the sign-in page, which needs no typing. */
class ChoiceTests extends IssuerTest {
    @Test
    void aDemoPersonIsSignedInByTheirButton() throws Exception {
        browser.get("/oauth2/authorize", portal.request(Map.of()));
        var tokens = portal.redeem(portal.code(browser.choose("siti")), VERIFIER);

        assertThat(claims(tokens).getSubject()).isEqualTo("siti");
        assertThat(browser.verified(tokens.get("id_token").asString())
                        .getJWTClaimsSet()
                        .getDateClaim("auth_time"))
                .isCloseTo(new Date(), 60_000);
    }

    @Test
    void everyButtonSaysWhoItIsAndWhereTheyWorkInBothLanguages() throws Exception {
        assertThat(browser.get("/login").body())
                .contains("<button name=\"username\" value=\"siti\"><strong>Siti Rahmah</strong>"
                        + " <span>Warga <small lang=\"en\">Citizen</small></span>")
                .contains("<strong>Rahmat Hidayat</strong>"
                        + " <span>Petugas instansi <small lang=\"en\">Agency officer</small></span>"
                        + " <span>disdukcapil-banjarmasin</span> <span>MPP 63.71</span>");
    }

    @Test
    void whoWasRegisteredLaterTypesTheirOwnPassword() throws Exception {
        register("baru");

        assertThat(browser.choose("baru")).endsWith("/login?error");
        assertThat(browser.get("/login").body())
                .contains("<a href=\"/login?person=baru#username\">")
                .doesNotContain("value=\"baru\"");
        assertThat(browser.get("/login?person=baru").body())
                .contains("<details open>", "name=\"username\" value=\"baru\"");
    }

    @Test
    void aLockedPersonsButtonWaitsToo() throws Exception {
        for (int time = 0; time < 5; time++) {
            browser.signIn("agus", "salah");
        }

        assertThat(browser.choose("agus")).endsWith("/login?locked=agus");
    }

    @Test
    void nobodyIsChosenWhoIsUnknown() throws Exception {
        assertThat(browser.choose("nobody")).endsWith("/login?error");
    }

    @Test
    void aButtonWithoutTheCsrfTokenSignsNobodyIn() throws Exception {
        assertThat(Browser.location(browser.post("/login", Map.of("username", "siti"))))
                .endsWith("/login?expired");
    }

    private void register(String name) throws Exception {
        Registration.at(port)
                .person(Map.of("username", name, "password", "rahasia", "name", name, "roles", List.of("auditor")));
    }
}
