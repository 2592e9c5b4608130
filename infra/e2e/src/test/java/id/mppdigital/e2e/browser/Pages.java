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
            open("service", "/services/skck"),
            open("status", "/status"),
            open("statistics", () -> Published.at("/statistics")),
            open("statistics-mall", () -> Published.at("/statistics/63.71")),
            open("criteria", "/criteria"),
            open("criteria-mall", "/criteria/63.71"),
            open("availability", "/availability"),
            open("life-events", "/events?mall=63.71"),
            // Before any page that keeps the agency's own system from working.
            of(Moving.register(), "my-case", Moving::address),
            of(Moving.PERSON, "my-case-part", () -> Moving.address() + "/parts/kk"),
            of(Moving.PERSON, "my-case-stop", () -> Moving.address() + "/stop"),
            of("siti", "home-signed-in", "/"),
            of("siti", "my-applications", "/my/applications"),
            of("siti", "my-inbox", "/my/inbox"),
            of("siti", "my-documents", "/my/documents"),
            of("siti", "my-data", "/my/data"),
            of("siti", "my-consents", "/my/data/consents"),
            of("siti", "my-rights", "/my/rights"),
            of("siti", "my-corrections", "/my/corrections"),
            of("siti", "my-correction-of-fact", "/my/rights/dispute?kind=CORRECTION"),
            of("siti", "my-restriction", "/my/rights/dispute?kind=RESTRICTION"),
            of("siti", "my-objection", "/my/rights/dispute?kind=OBJECTION"),
            of("dara", "privacy-requests", "/privacy/requests"),
            of("dara", "privacy-late", "/privacy/late"),
            of("dewi", "desk-corrections", "/desk/corrections"),
            of("dara", "privacy-breaches", "/privacy/breaches"),
            of("dara", "privacy-breach-new", "/privacy/breaches/new"),
            of("siti", "my-erasure", "/my/rights/erasure"),
            of("siti", "my-erasure-done", "/my/rights/erasure/done"),
            of("siti", "my-representations", "/my/representations"),
            of("siti", "my-representation-new", "/my/representations/new"),
            of("siti", "my-representation-cannot", "/my/representations/cannot?why=SCOPE"),
            of("siti", "my-representation", () -> "/my/representations/" + Child.representation()),
            of("siti", "my-represented", () -> "/my/representations/applications/" + Child.application()),
            of(
                    "siti",
                    "my-represented-correction",
                    () -> "/my/representations/applications/" + Child.sentBack() + "/correction"),
            of("siti", "apply-for-section", () -> Child.draft() + "/form/passport"),
            of("siti", "apply-for-documents", () -> Child.draft() + "/documents"),
            of("siti", "apply-for-check", () -> Child.draft() + "/check"),
            of("siti", "childs-data", () -> "/my/data/for/" + Child.representation()),
            of("siti", "childs-rights", () -> "/my/rights/for/" + Child.representation()),
            of("siti", "childs-erasure", () -> "/my/rights/for/" + Child.representation() + "/erasure"),
            of("siti", "childs-dispute", () -> "/my/rights/for/" + Child.representation() + "/dispute?kind=CORRECTION"),
            of("siti", "my-preferences", "/my/preferences"),
            of("siti", "service-signed-in", "/services/skck?mall=63.71"),
            of("siti", "my-application", () -> "/my/applications/" + Cases.forRahmat()),
            of("siti", "my-withdrawal", () -> "/my/applications/" + Cases.forRahmat() + "/withdraw"),
            of("siti", "apply-section", () -> Cases.draft() + "/form/child"),
            of("siti", "apply-known", () -> Cases.draft() + "/form/applicant"),
            of("siti", "apply-documents", () -> Cases.draft() + "/documents"),
            of("budi", "apply-extract", "/apply/63.71/bphtb-validasi/documents/land-tax-proof/extract"),
            of("siti", "apply-check", () -> Cases.draft() + "/check"),
            of("siti", "my-draft-delete", () -> Cases.draft().replace("/apply/", "/my/drafts/") + "/delete"),
            of("siti", "my-application-received", () -> "/my/applications/" + Cases.forRahmat() + "/received"),
            of("siti", "my-correction", () -> "/my/applications/" + Cases.sentBack() + "/correction"),
            of("siti", "my-cases", "/my/cases"),
            of("siti", "my-case-begin", "/my/cases/begin/63.71/kelahiran"),
            of("siti", "my-case-delete", () -> Cases.lifeEventDraft() + "/delete"),
            of("rahmat", "desk-queue", "/desk"),
            of("rahmat", "desk-look", () -> "/desk/applications/" + Cases.forRahmat()),
            of("rahmat", "desk-dossier", () -> "/desk/applications/" + Cases.forRahmat() + "/dossier"),
            of("rahmat", "desk-correction", () -> "/desk/corrections/" + Corrections.one()),
            of("yusuf", "desk-batch-officer", () -> BATCH + "ASSIGNED&id=" + Advertisements.one()),
            of("yusuf", "desk-batch", () -> BATCH + "APPROVED&id=" + Advertisements.one()),
            of("yusuf", "desk-batch-result", () -> "/desk/batches/" + Advertisements.batch()),
            of("halim", "mall-offerings", "/mall/offerings"),
            of("halim", "mall-offering", "/mall/offerings/63.71/skck"),
            of("halim", "mall-officers", "/mall/officers"),
            of("agus", "mall-looks", "/mall/looks"),
            of("rina", "mall-manifest", "/mall"),
            of("rina", "mall-revision", "/mall/revisions/1"),
            of("rina", "mall-revisions", "/mall/revisions"),
            of("rina", "mall-deliveries", "/mall/deliveries?agency=disdukcapil-banjarmasin"));

    private Pages() {}
}
