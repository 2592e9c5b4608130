package id.mppdigital.local.command;

import static id.mppdigital.local.command.Terminal.OUT;

import id.mppdigital.local.Platform;
import id.mppdigital.local.accounts.Client;
import id.mppdigital.local.process.LaunchFailed;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** {@code ./mpp client add|list}: programs that may ask for tokens. */
final class Clients {
    private static final String USAGE = """
            ./mpp client add CODE --agency AGENCY --mall 63.71     an agency's back-end (the agency is CODE without --agency)
            ./mpp client add CODE --redirect https://app/callback  a front-end that signs people in; --redirect may be repeated
            ./mpp client list""";

    private static final int SECRET_BYTES = 24;

    private Clients() {}

    public static void main(String... arguments) {
        Terminal.run(() -> run(List.of(arguments)));
    }

    private static void run(List<String> arguments) {
        var options = Options.of(arguments, Set.of("agency", "mall", "redirect"));
        if (options.words().equals(List.of("list"))) {
            list(Terminal.running().accounts().clients());
        } else if (options.words().size() == 2 && options.words().getFirst().equals("add")) {
            add(options.words().getLast(), options);
        } else {
            throw new LaunchFailed(USAGE);
        }
    }

    private static void add(String code, Options options) {
        boolean isAgency =
                !options.all("agency").isEmpty() || !options.all("mall").isEmpty();
        boolean isFrontEnd = !options.all("redirect").isEmpty();
        if (isAgency == isFrontEnd) {
            throw new LaunchFailed(
                    isAgency
                            ? "An agency's back-end takes no --redirect, and a front-end no --agency or --mall: register two"
                                    + " clients.\n" + USAGE
                            : "Say what '" + code + "' is: an agency's back-end needs --mall, a front-end --redirect.\n"
                                    + USAGE);
        }
        var platform = Terminal.running();
        if (isFrontEnd) {
            OUT.println(Hints.frontEnd(platform, platform.newcomers().frontEnd(code, options.all("redirect"))));
        } else {
            addAgency(platform, code, options.one("agency").orElse(code), options.all("mall"));
        }
    }

    private static void addAgency(Platform platform, String code, String agency, List<String> malls) {
        var newcomers = platform.newcomers();
        var client = newcomers.agency(code, secret(), agency, malls);
        OUT.println(Hints.agency(platform, client, newcomers.webhookSecret(client)));
        if (!newcomers.isPublished(agency)) {
            OUT.println("Belum ada manifes / no manifest yet: " + agency
                    + ". Apply one next, see docs/guides/plug-in-an-agency.md.");
        }
    }

    private static String secret() {
        var bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static void list(List<Client> clients) {
        OUT.printf(Locale.ROOT, "%-28s %-14s %s%n", "CLIENT", "KIND", "FOR");
        clients.forEach(
                client -> OUT.printf(Locale.ROOT, "%-28s %-14s %s%n", client.id(), kind(client), subject(client)));
    }

    private static String kind(Client client) {
        return client.isFrontEnd() ? "front-end" : String.join(",", client.roles());
    }

    private static String subject(Client client) {
        return client.agency() == null
                ? String.join(" ", client.redirects())
                : client.agency() + " " + String.join(" ", client.malls());
    }
}
