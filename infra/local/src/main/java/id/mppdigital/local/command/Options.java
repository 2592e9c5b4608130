package id.mppdigital.local.command;

import id.mppdigital.local.process.LaunchFailed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What follows a command's name: words, and options with values ({@code --mall 63.71}, {@code --mall=63.71}), which may
 * be repeated or hold several values with commas between.
 */
record Options(List<String> words, Map<String, List<String>> values) {
    static Options of(List<String> arguments, Set<String> known) {
        var options = new Options(new ArrayList<>(), new LinkedHashMap<>());
        var rest = new ArrayList<>(arguments);
        while (!rest.isEmpty()) {
            var argument = rest.removeFirst();
            if (argument.startsWith("--")) {
                options.take(argument.substring(2), rest, known);
            } else {
                options.words.add(argument);
            }
        }
        return options;
    }

    private void take(String option, List<String> rest, Set<String> known) {
        var end = option.indexOf('=');
        var name = end < 0 ? option : option.substring(0, end);
        if (!known.contains(name)) {
            throw new LaunchFailed("There is no option --" + name + " here. There are: "
                    + String.join(
                            " ", known.stream().sorted().map(one -> "--" + one).toList()));
        }
        if (end < 0 && (rest.isEmpty() || rest.getFirst().startsWith("--"))) {
            throw new LaunchFailed("The option --" + name + " needs a value.");
        }
        var value = end < 0 ? rest.removeFirst() : option.substring(end + 1);
        values.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
    }

    Optional<String> one(String name) {
        var all = values.getOrDefault(name, List.of());
        if (all.size() > 1) {
            throw new LaunchFailed("The option --" + name + " was given twice.");
        }
        return all.stream().findFirst();
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .map(String::strip)
                .toList();
    }
}
