package id.mppdigital.platform.test.structure;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.modulith.ApplicationModule;

/** The rooms of a module, and which others each of them uses. */
final class Rooms {
    private final JavaClasses classes;
    private final Map<Room, Set<String>> uses = new TreeMap<>(Comparator.comparing(Room::name));

    private Rooms(JavaClasses classes) {
        this.classes = classes;
        for (var type : classes) {
            var room = Room.of(type);
            if (!room.isRoot()) {
                uses.computeIfAbsent(room, _ -> new TreeSet<>()).addAll(usedBy(type, room));
            }
        }
    }

    static Rooms of(JavaClasses classes) {
        return new Rooms(classes);
    }

    private static List<String> usedBy(JavaClass type, Room room) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .filter(Room::isOurs)
                .map(Room::of)
                .filter(used -> used.service().equals(room.service()) && !used.equals(room) && !used.isRoot())
                .map(Room::name)
                .toList();
    }

    /** Fails if a deed names too few rooms, or rooms that are not used. */
    void keepTheirDeeds() {
        assertSoftly(all -> uses.forEach((room, used) -> all.assertThat(deed(room))
                .as(
                        "the deed in package-info of %s: @ApplicationModule(allowedDependencies = {%s})",
                        room.packageName(),
                        used.stream().map(name -> '"' + name + '"').collect(joining(", ")))
                .isEqualTo(used)));
    }

    private Set<String> deed(Room room) {
        return classes.getPackage(room.packageName())
                .tryGetAnnotationOfType(ApplicationModule.class)
                .map(module -> Set.of(module.allowedDependencies()))
                .orElse(Set.of("no deed"));
    }

    /** Files of each package, {@code package-info} left aside. */
    void holdAtMost(long files) {
        var large = classes.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(groupingBy(JavaClass::getPackageName, TreeMap::new, counting()));
        large.values().removeIf(count -> count <= files);
        assertThat(large)
                .as("packages of more than %d files: split them by what they do", files)
                .isEmpty();
    }

    /** The Mermaid picture. An arrow that a chain of others implies is left out. */
    String picture() {
        var picture = new StringBuilder("```mermaid\nflowchart LR\n");
        uses.forEach((room, used) -> {
            if (used.isEmpty() && uses.values().stream().noneMatch(others -> others.contains(room.name()))) {
                picture.append("    ").append(room.name()).append('\n');
            }
            used.stream()
                    .filter(direct -> used.stream().noneMatch(other -> reaches(other, direct)))
                    .forEach(direct -> picture.append("    %s --> %s%n".formatted(room.name(), direct)));
        });
        return picture.append("```\n").toString();
    }

    private boolean reaches(String from, String to) {
        return uses.entrySet().stream()
                .filter(entry -> entry.getKey().name().equals(from))
                .flatMap(entry -> entry.getValue().stream())
                .anyMatch(next -> next.equals(to) || reaches(next, to));
    }
}
