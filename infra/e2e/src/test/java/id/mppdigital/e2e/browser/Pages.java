package id.mppdigital.e2e.browser;

import java.util.List;

/** Every page of the portal. A new page is one line here. */
final class Pages {
    static final List<PortalPage> ALL = List.of(PortalPage.open("home", "/"), PortalPage.open("not-there", "/nowhere"));

    private Pages() {}
}
