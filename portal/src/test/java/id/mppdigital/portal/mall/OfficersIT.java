package id.mppdigital.portal.mall;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.portal.Markup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OfficersIT extends OfficeTest {
    @BeforeEach
    void officers() {
        GATEWAY.on("GET", "/catalog/v1/agencies", """
                {"items": [{"code": "polres-bjm", "name": {"id": "Polresta", "en": "City police"}}], "next": null}
                """);
        GATEWAY.on("GET", "/applications/v1/officers", """
                {"items": [
                  {"agency": "bpn-bjm", "subject": "yuni", "name": null, "malls": [], "seenAt": "2026-11-27T02:00:00Z"},
                  {"agency": "polres-bjm", "subject": "dewi", "name": "Dewi <b>A</b>", "malls": ["63.71"],
                   "seenAt": "2026-11-28T02:00:00Z"}], "next": "page-2"}
                """);
    }

    @Test
    void officers_stand_under_their_agency_with_the_time_when_they_were_at_the_desk() {
        var page = halim.get("/mall/officers?lang=en");

        Markup.check(page);
        assertThat(page.body())
                .contains("<caption>City police</caption>", "Dewi &lt;b&gt;A", "28 Nov 2026, 10:00 WITA")
                .contains("<caption>bpn-bjm</caption>", "all of the agency", "identity provider")
                .contains("/mall/officers?mall=63.71&amp;after=page-2");
        assertThat(GATEWAY.asked("GET", "/applications/v1/officers").getLast().query())
                .contains("mall=63.71");
    }

    @Test
    void a_mall_without_officers_says_so() {
        GATEWAY.on("GET", "/applications/v1/officers", "{\"items\": [], \"next\": null}");
        assertThat(halim.get("/mall/officers").body()).contains("Tidak ada petugas di loket mal ini");
    }

    @Test
    void another_malls_officers_are_not_there() {
        assertThat(halim.get("/mall/officers?mall=12.71").statusCode()).isEqualTo(404);
        assertThat(signedIn("agus").get("/mall/officers?mall=12.71").statusCode())
                .isEqualTo(200);
        assertThat(GATEWAY.asked("GET", "/applications/v1/officers")).hasSize(1);
    }
}
