package id.mppdigital.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What a page asks of the gateway once the portal knows the forms and names that it keeps. */
public final class PageCost {
    private PageCost() {}

    /** Such as {@code GET /catalog/v1/malls}, in their order. */
    public static List<String> calls(Browser browser, String address) {
        browser.get(address);
        int asked = SimulatedGateway.INSTANCE.asked().size();
        assertThat(browser.get(address).statusCode()).isEqualTo(200);
        var all = SimulatedGateway.INSTANCE.asked();
        return all.subList(asked, all.size());
    }
}
