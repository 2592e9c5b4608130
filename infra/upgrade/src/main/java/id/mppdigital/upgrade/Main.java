package id.mppdigital.upgrade;

import id.mppdigital.upgrade.contracts.ContractChanges;
import id.mppdigital.upgrade.migrations.MigrationRules;
import id.mppdigital.upgrade.migrations.Squawk;
import id.mppdigital.upgrade.source.Revision;
import id.mppdigital.upgrade.source.WorkingTree;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code ./mpp events check [TAG]} and {@code ./mpp migrations check [TAG]}: the sources as they lie here against a tag
 * or commit; without one, contracts against every release and migrations against the last one. Ends with 1 when
 * something breaks.
 */
final class Main {
    private static final PrintStream OUT = System.out;

    private Main() {}

    public static void main(String... arguments) throws InterruptedException {
        var repository = Path.of(arguments[1]);
        var named = List.of(arguments).subList(2, arguments.length);
        System.exit(broken(arguments[0], repository, named) ? 1 : 0);
    }

    private static boolean broken(String what, Path repository, List<String> named) throws InterruptedException {
        var before = named.isEmpty()
                ? Revision.releases(repository)
                : named.stream().map(name -> Revision.of(repository, name)).toList();
        if (before.isEmpty()) {
            OUT.println("Nothing is released yet, so nothing can break; name a commit to compare with it.");
            return false;
        }
        var now = new WorkingTree(repository);
        return what.equals("events")
                ? before.stream().filter(each -> events(each, now)).count() > 0
                : migrations(repository, before.getFirst(), now);
    }

    private static boolean events(Revision then, WorkingTree now) {
        return say("Contracts since " + then, ContractChanges.breaking(then, now));
    }

    private static boolean migrations(Path repository, Revision then, WorkingTree now) throws InterruptedException {
        var added = MigrationRules.added(then, now);
        added.forEach(file -> OUT.println("  new: " + file));
        var faults = new ArrayList<>(MigrationRules.broken(then, now));
        var squawk = Squawk.on(repository, added);
        squawk.filter(text -> !text.isEmpty()).ifPresent(faults::add);
        if (squawk.isEmpty()) {
            OUT.println("  squawk is not installed (npm install -g squawk-cli); our own rules were checked.");
        }
        return say("Migrations since " + then, faults);
    }

    private static boolean say(String what, List<String> faults) {
        OUT.println(what + ": " + (faults.isEmpty() ? "nothing breaks." : faults.size() + " faults."));
        faults.forEach(fault -> OUT.println("  ✗ " + fault));
        return !faults.isEmpty();
    }
}
