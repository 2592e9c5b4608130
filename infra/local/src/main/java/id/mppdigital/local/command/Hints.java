package id.mppdigital.local.command;

import id.mppdigital.local.Platform;
import id.mppdigital.local.accounts.Client;
import id.mppdigital.local.accounts.Person;

/** What a newcomer goes on with, as commands. */
final class Hints {
    private Hints() {}

    static String agency(Platform platform, Client client, String webhookSecret) {
        var key = platform.keys().agency(client.id());
        return """
                Terdaftar / registered: %1$s

                  client id        %1$s
                  client secret    %2$s
                  agency, malls    %3$s, %4$s
                  webhook secret   %5$s
                  sealing key      %6$s (optional; its public half for the manifest:)
                                   encryptionKey: %7$s

                Lanjut / go on:
                  ./mpp token %1$s
                  curl -s -u '%1$s:%2$s' %8$s -d grant_type=client_credentials
                  curl -s %9$s/applications/v1/applications -H "Authorization: Bearer $(./mpp token %1$s)"
                  docs/guides/plug-in-an-agency.md""".formatted(
                        client.id(),
                        client.secret(),
                        client.agency(),
                        String.join(" ", client.malls()),
                        webhookSecret,
                        key.file(),
                        key.yaml(),
                        platform.accounts().tokenEndpoint(),
                        platform.url("gateway"));
    }

    static String frontEnd(Platform platform, Client client) {
        return """
                Terdaftar / registered: %1$s

                  client id        %1$s (public: code + PKCE, refresh tokens)
                  redirects        %2$s
                  issuer           %3$s

                Lanjut / go on:
                  ./mpp token siti --client %1$s
                  curl -s %4$s/citizens/v1/me -H "Authorization: Bearer $(./mpp token siti --client %1$s)"
                  curl -s %3$s/.well-known/openid-configuration
                  docs/guides/join-a-front-end.md (limits and origins: a Channel manifest with client: %1$s)""".formatted(
                        client.id(), String.join(" ", client.redirects()), platform.issuer(), platform.url("gateway"));
    }

    static String person(Platform platform, Person person) {
        return """
                Terdaftar / registered: %1$s (%2$s)

                  user name        %1$s
                  password         %3$s
                  sign-in          %4$s

                Lanjut / go on:
                  ./mpp token %1$s
                  curl -s %5$s%6$s -H "Authorization: Bearer $(./mpp token %1$s)\"""".formatted(
                        person.username(),
                        String.join(", ", person.roles()),
                        person.password(),
                        platform.issuer(),
                        platform.url("gateway"),
                        person.roles().contains("citizen") ? "/citizens/v1/me" : "/applications/v1/applications");
    }
}
