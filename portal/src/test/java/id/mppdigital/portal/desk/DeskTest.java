package id.mppdigital.portal.desk;

import id.mppdigital.portal.Browser;
import id.mppdigital.portal.Browsers;
import id.mppdigital.portal.Examples;
import id.mppdigital.portal.PortalTest;
import id.mppdigital.portal.SimulatedGateway;
import id.mppdigital.portal.SimulatedIssuer;
import id.mppdigital.portal.SimulatedServices;
import id.mppdigital.portal.api.Malls;
import id.mppdigital.portal.form.SampleForm;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Rahmat at his desk, with one case that is under review. */
@PortalTest
public abstract class DeskTest {
    protected static final String CASE = "01a21ff9-d7f9-7d68-906e-9a681aea1fdf";
    static final String PHOTO = "4966ad17-c9b9-4ee2-9f76-ff81dcd4c71b";
    protected static final String API = "/applications/v1/applications";
    protected static final String DESK = "/desk/applications/" + CASE;
    protected static final SimulatedGateway GATEWAY = SimulatedGateway.INSTANCE;

    private static final String SUMMARY = """
            "id": "%s", "registrationNumber": "63.71-2026-000302", "mall": "63.71",
            "agency": {"code": "polres", "name": {"id": "Polres", "en": "Police"}},
            "service": {"code": "skck", "version": 3, "name": {"id": "SKCK", "en": "Police record"}},
            "status": "IN_REVIEW", "stage": null, "submittedAt": "2026-11-20T02:00:00Z",
            "updatedAt": "2026-11-21T02:00:00Z", "dueAt": "2026-11-22T10:00:00+08:00", "waitingFor": "AGENCY"
            """.formatted(CASE);

    @Autowired
    Browsers browsers;

    @Autowired
    Malls malls;

    protected Browser rahmat;

    @BeforeEach
    void aDesk() {
        GATEWAY.forget();
        malls.forget();
        GATEWAY.on("GET", "/catalog/v1/malls", SimulatedServices.MALLS);
        GATEWAY.on("GET", "/applications/v1/statuses", Examples.of("application-service", "statusCatalogueList"));
        GATEWAY.on("GET", "/catalog/v1/malls/63.71", """
                {"code": "63.71", "name": {"id": "MPP Banjarmasin", "en": "Banjarmasin"}, "offerings": [
                  {"service": "skck", "name": {"id": "SKCK", "en": "Police record"}, "agency": "polres",
                    "status": "OPEN"},
                  {"service": "izin-keramaian", "name": {"id": "Izin keramaian", "en": "Permit for events"},
                    "agency": "polres", "status": "CLOSED"},
                  {"service": "paspor", "name": {"id": "Paspor", "en": "Passport"}, "agency": "imigrasi",
                    "status": "OPEN"}]}
                """);
        GATEWAY.on("GET", API, "{\"items\": [{" + SUMMARY + "}], \"next\": \"page-2\"}");
        caseStandsAt("IN_REVIEW");
        GATEWAY.on("GET", API + "/" + CASE + "/timeline", """
                {"items": [{"sequence": 1, "from": "DRAFT", "to": "SUBMITTED", "stage": null, "actor": "CITIZEN",
                  "at": "2026-11-20T02:00:00Z", "remarks": {"reason": null, "legalBasis": null, "appealRoute": null}}]}
                """);
        GATEWAY.on("GET", API + "/" + CASE + "/notes", """
                {"items": [{"id": "01a22010-5c7e-7b1a-9d3b-8f2e4a6c0d15", "at": "2026-11-28T03:15:00Z", "author": "lina",
                  "text": "Sidik jari <b>sudah</b> diambil"}], "next": null}
                """);
        GATEWAY.on("GET", "/applications/v1/colleagues", """
                {"items": [{"subject": "lina", "name": "Lina Marlina", "malls": ["63.71"]},
                  {"subject": "rahmat", "name": "Rahmat Hidayat", "malls": ["63.71"]}], "next": null}
                """);
        GATEWAY.on("GET", "/catalog/v1/services/skck/form", SampleForm.PUBLISHED);
        GATEWAY.on("GET", "/catalog/v1/services/skck/versions/3", SimulatedServices.STANDARD);
        SimulatedIssuer.INSTANCE.knows(
                "rahmat",
                "Rahmat",
                Map.of("roles", List.of("agency-officer"), "agency", "polres", "malls", List.of("63.71", "12.71")));
        rahmat = browsers.open();
        rahmat.signIn("rahmat", "/session/stay");
    }

    /** The case as its dossier shows it. */
    protected static void caseStandsAt(String status) {
        caseStandsAt(status, """
                "name": {"source": "dukcapil.person/name", "assurance": "REGISTER", "asOf": "2026-11-19T02:00:00Z"},
                "purpose": {"source": "citizen", "assurance": "DECLARED", "asOf": null}""");
    }

    /** @param provenance of its name and its purpose */
    protected static void caseStandsAt(String status, String provenance) {
        caseStandsAt(status, provenance, "");
    }

    /** Lina has filed it for Siti. */
    static void caseIsFiledByAProxy() {
        caseStandsAt("IN_REVIEW", "", """
                "representation": {"kind": "KUASA", "principal": "Siti <b>Rahmah</b>", "representative": "Lina Marlina"},
                """);
        GATEWAY.on("GET", API + "/" + CASE + "/timeline", """
                {"items": [{"sequence": 1, "from": "DRAFT", "to": "SUBMITTED", "stage": null, "actor": "CITIZEN",
                  "at": "2026-11-20T02:00:00Z", "remarks": {"reason": null, "legalBasis": null, "appealRoute": null},
                  "represented": {"principal": "Siti <b>Rahmah</b>", "representative": "Lina Marlina"}}]}
                """);
    }

    /** Its citizen objects to the automated decision. */
    static void caseIsObjectedTo(String state, String endedAt) {
        caseStandsAt("REJECTED", "", """
                "objection": {"state": "%s", "receivedAt": "2026-11-25T03:00:00Z", "dueAt": "2026-11-28T03:00:00Z",
                  "endedAt": %s},
                """.formatted(state, endedAt));
    }

    private static void caseStandsAt(String status, String provenance, String more) {
        GATEWAY.on(
                "GET",
                API + "/" + CASE,
                "{" + SUMMARY.replace("IN_REVIEW", status) + """
                , "channel": "portal", "sequence": 4, %s "next": ["CORRECTION_REQUESTED", "APPROVED", "REJECTED"],
                "issuedDocuments": [], "answers": {"name": "SITI <b>RAHMAH</b>", "purpose": "WORK"},
                "provenance": {%s},
                "documents": [{"requirement": "photo", "id": "%s", "name": "foto.jpg", "mediaType": "image/jpeg",
                  "size": 1000, "sha256": "00"},
                  {"requirement": "land-tax-proof", "id": "01a22010-5c7e-7b1a-9d3b-8f2e4a6c0d16", "name": "Bukti.pdf",
                  "mediaType": "application/pdf", "size": 1000, "sha256": "00",
                  "extract": {"register": "pbb", "asOf": "2026-11-20T02:00:00Z"}}]}
                """.formatted(more, provenance, PHOTO));
    }
}
