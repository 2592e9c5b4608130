package id.mppdigital.e2e.browser;

import java.util.function.Supplier;

/**
 * A page of the portal.
 *
 * @param name also that of its screenshots
 * @param person whose page it is; empty for everybody's
 * @param path asked for when the page is opened, for one that needs something to be there first
 */
record PortalPage(String name, String person, Supplier<String> path) {
    static PortalPage open(String name, String path) {
        return new PortalPage(name, "", () -> path);
    }

    static PortalPage open(String name, Supplier<String> path) {
        return new PortalPage(name, "", path);
    }

    static PortalPage of(String person, String name, String path) {
        return new PortalPage(name, person, () -> path);
    }

    static PortalPage of(String person, String name, Supplier<String> path) {
        return new PortalPage(name, person, path);
    }

    /** The address in a language. */
    String in(String language) {
        var address = path.get();
        return address + (address.contains("?") ? "&" : "?") + "lang=" + language;
    }

    @Override
    public String toString() {
        return name;
    }
}
