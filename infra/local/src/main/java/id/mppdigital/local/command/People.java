package id.mppdigital.local.command;

import static id.mppdigital.local.command.Terminal.OUT;

import id.mppdigital.local.accounts.Person;
import id.mppdigital.local.process.LaunchFailed;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** {@code ./mpp person add|list}: people who may sign in. */
final class People {
    private static final String USAGE = """
            ./mpp person add NAME --nik 6371…                      a citizen
            ./mpp person add NAME --agency AGENCY --mall 63.71     an officer of that agency in that mall
            ./mpp person add NAME --mall 63.71                     an admin of that mall
            ./mpp person add NAME --role auditor                   an auditor (or platform-admin, data-officer)
              with --name 'Full name' --email … --phone … --password … (demo without)
            ./mpp person list""";

    static final Set<String> OPTIONS = Set.of("nik", "agency", "mall", "role", "name", "email", "phone", "password");

    private People() {}

    public static void main(String... arguments) {
        Terminal.run(() -> run(Options.of(List.of(arguments), OPTIONS)));
    }

    private static void run(Options options) {
        if (options.words().equals(List.of("list"))) {
            list(Terminal.running().accounts().people());
        } else if (options.words().size() == 2 && options.words().getFirst().equals("add")) {
            add(person(options.words().getLast(), options));
        } else {
            throw new LaunchFailed(USAGE);
        }
    }

    private static void add(Person person) {
        if (person.roles().isEmpty()) {
            throw new LaunchFailed("Say who '" + person.username() + "' is.\n" + USAGE);
        }
        var platform = Terminal.running();
        platform.newcomers().person(person);
        OUT.println(Hints.person(platform, person));
    }

    static Person person(String username, Options options) {
        return new Person(
                username,
                options.one("password").orElse("demo"),
                options.one("name").orElse(username),
                options.one("email").orElse(null),
                options.one("phone").orElse(null),
                options.one("nik").orElse(null),
                roles(options),
                options.one("agency").orElse(null),
                options.all("mall"));
    }

    /** What somebody is follows from what is said about them; roles that need nothing are named. */
    private static List<String> roles(Options options) {
        var roles = new LinkedHashSet<String>();
        options.all("role").stream()
                .map(role -> role.equals("officer") ? "agency-officer" : role)
                .forEach(roles::add);
        if (options.one("nik").isPresent()) {
            roles.add("citizen");
        }
        if (options.one("agency").isPresent()) {
            roles.add("agency-officer");
        } else if (!options.all("mall").isEmpty()) {
            roles.add("mall-admin");
        }
        return List.copyOf(roles);
    }

    private static void list(List<Person> people) {
        OUT.printf(Locale.ROOT, "%-16s %-22s %-24s %s%n", "PERSON", "NAME", "ROLES", "AGENCY, MALLS");
        people.forEach(person -> OUT.printf(
                Locale.ROOT,
                "%-16s %-22s %-24s %s%n",
                person.username(),
                person.name(),
                String.join(",", person.roles()),
                (person.agency() == null ? "" : person.agency() + " ") + String.join(" ", person.malls())));
    }
}
