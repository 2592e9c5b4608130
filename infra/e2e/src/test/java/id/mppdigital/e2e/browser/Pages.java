package id.mppdigital.e2e.browser;

import static id.mppdigital.e2e.browser.PortalPage.of;
import static id.mppdigital.e2e.browser.PortalPage.open;

import java.util.List;

/** Every page of the portal. A new page is one line here. */
final class Pages {
    private static final String BATCH = "/desk/batch?which=CHOSEN&deed=";

    static final List<PortalPage> ALL = List.of(
            open("home", "/"),
            open("not-there", "/nowhere"),
            open("statistics", "/statistics"),
            open("statistics-mall", "/statistics/63.71"),
            open("criteria", "/criteria"),
            open("criteria-mall", "/criteria/63.71"),
            open("availability", "/availability"),
            of("siti", "home-signed-in", "/"),
            of("rahmat", "desk-queue", "/desk"),
            of("rahmat", "desk-look", () -> "/desk/applications/" + Cases.forRahmat()),
            of("rahmat", "desk-dossier", () -> "/desk/applications/" + Cases.forRahmat() + "/dossier"),
            of("yusuf", "desk-batch-officer", () -> BATCH + "ASSIGNED&id=" + Advertisements.one()),
            of("yusuf", "desk-batch", () -> BATCH + "APPROVED&id=" + Advertisements.one()),
            of("yusuf", "desk-batch-result", () -> "/desk/batches/" + Advertisements.batch()),
            of("rina", "mall-manifest", "/mall"),
            of("rina", "mall-revisions", "/mall/revisions"),
            of("rina", "mall-deliveries", "/mall/deliveries?agency=disdukcapil-banjarmasin"));

    private Pages() {}
}
