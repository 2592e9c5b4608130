package id.mppdigital.platform.test.structure;

import com.tngtech.archunit.core.domain.JavaClass;

/**
 * A package directly below a service's root, with its sub-packages.
 *
 * @param service the third name of the package: {@code application} of {@code
 *     id.mppdigital.application.lifecycle.change}
 * @param name the fourth, {@code lifecycle}; empty for the root itself
 */
record Room(String service, String name) {
    private static final String OURS = "id.mppdigital.";

    static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith(OURS);
    }

    static Room of(JavaClass type) {
        var names = type.getPackageName().substring(OURS.length()).split("\\.");
        return new Room(names[0], names.length > 1 ? names[1] : "");
    }

    boolean isRoot() {
        return name.isEmpty();
    }

    String packageName() {
        return OURS + service + "." + name;
    }
}
