package id.mppdigital.e2e;

import static id.mppdigital.e2e.LivePlatform.platform;
import static id.mppdigital.e2e.LivePlatform.url;
import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.local.access.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever is registered on the running platform gets in at once, and after a restart, too. */
class NewcomersIT {
    @Test
    void aNewCitizenAppliesAtOnceAndAfterARestartOfTheIssuer() throws Exception {
        var added = Mpp.run("person", "add", "rizka", "--nik", "6371014104950099", "--name", "Rizka Baru");
        assertThat(added.code()).as(added.output()).isZero();
        assertThat(added.output()).contains("./mpp token rizka");
        assertThat(me("rizka")).contains("Rizka Baru");

        platform().stop("identity");
        platform().start("identity");

        assertThat(me("rizka")).contains("Rizka Baru");
        assertThat(Mpp.run("person", "list").output()).contains("rizka", "Rizka Baru", "siti");
    }

    @Test
    void aNewAgencysClientIsToldItsSecretsAndMaySeeItsList() throws Exception {
        var added = Mpp.run("client", "add", "bpn-banjarmasin", "--mall", "63.71");
        assertThat(added.code()).as(added.output()).isZero();
        assertThat(added.output())
                .contains(
                        "webhook secret   whsec_",
                        "encryptionKey: {",
                        "./mpp token bpn-banjarmasin",
                        "no manifest yet");

        var token = Mpp.run("token", "bpn-banjarmasin").output().strip();
        assertThat(new Api(url("gateway"), token)
                        .get("/applications/v1/applications")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aPersonSignsInThroughANewFrontEnd() throws Exception {
        var code = "kota-app";
        assertThat(Mpp.run("client", "add", code, "--redirect", "http://localhost:3000/callback")
                        .code())
                .isZero();

        var token = Mpp.run("token", "siti", "--client", code).output().strip();

        assertThat(new Api(url("gateway"), token).get("/citizens/v1/me").status())
                .isEqualTo(200);
        assertThat(Mpp.run("token", code).output()).contains("is a front-end", "--client " + code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            client add portal --redirect https://app.example/callback | taken by a client
            client add siti --mall 63.71                              | taken by a person
            client add baru --mall 99.99                              | No mall has the code 99.99
            client add baru --mall 63.71/                             | No mall has the code 63.71/
            client add baru --redirect /callback                      | is not absolute
            client add baru --redirect http://app.example/callback    | needs https://
            client add Baru --mall 63.71                              | lower-case words
            client add baru                                           | needs --mall, a front-end --redirect
            client add baru --agency baru                             | Name its mall
            client add baru --mall 63.71 --redirect https://a.id/b    | register two
            client add baru --malls 63.71                             | There is no option --malls
            client remove portal                                      | ./mpp client add CODE
            person add baru --nik 637101410495009                     | NIK of 16 digits
            person add baru --nik 6371015507900001                    | siti's
            person add baru --mall 99.99                              | No mall has the code 99.99
            person add baru --agency polres-banjarmasin               | at least one mall
            person add baru --role king                               | needs a role
            person add baru                                           | a citizen
            token nobody                                              | Nobody called 'nobody'
            """)
    void whatCannotBeRegisteredIsRefusedInWords(String command, String words) throws Exception {
        var refused = Mpp.run(command.strip().split(" "));

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.output()).contains(words).doesNotContain("\tat ");
    }

    private static String me(String person) {
        return new Api(url("gateway"), platform().token(person))
                .get("/citizens/v1/me")
                .require()
                .toString();
    }
}
