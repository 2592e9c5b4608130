package id.mppdigital.e2e.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import id.mppdigital.e2e.LivePlatform;
import java.util.ArrayList;
import java.util.List;

/** Somebody at a screen: cookies of their own, one page, and what the browser complained about. */
final class Visit implements AutoCloseable {
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Visit(NewContextOptions options) {
        context = Chromium.browser().newContext(options.setLocale("id-ID").setTimezoneId("Asia/Makassar"));
        context.setDefaultTimeout(Chromium.PATIENCE.toMillis());
        page = anotherTab();
    }

    /** One more page of the same person. */
    Page anotherTab() {
        var tab = context.newPage();
        tab.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
        tab.onResponse(this::mind);
        tab.onPageError(complaints::add);
        tab.onDialog(dialog -> {
            complaints.add("A dialog: " + dialog.message());
            dialog.dismiss();
        });
        return tab;
    }

    /** The portal knows this browser no more, as when nobody used it for too long. */
    void theSessionEnds() {
        context.clearCookies(new ClearCookiesOptions().setName("__Host-portal"));
    }

    static Visit desk() {
        return new Visit(new NewContextOptions().setViewportSize(1280, 900));
    }

    static Visit phone() {
        return new Visit(new NewContextOptions()
                .setViewportSize(390, 844)
                .setDeviceScaleFactor(2)
                .setHasTouch(true));
    }

    /** A small window in the few colours that the reader chose. */
    static Visit withForcedColours() {
        return new Visit(new NewContextOptions().setViewportSize(800, 500).setForcedColors(ForcedColors.ACTIVE));
    }

    /**
     * A screen whose browser runs no script. It scrolls at once: a click waits until its button stands still, and the
     * driver does not see a smooth scroll end where no script may run.
     */
    static Visit withoutScripts() {
        return new Visit(new NewContextOptions()
                .setViewportSize(390, 844)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(false));
    }

    Page page() {
        return page;
    }

    /** Errors of scripts, of the content policy and of missing parts, and dialogs, since the last {@link #forget}. */
    List<String> complaints() {
        return complaints;
    }

    void forget() {
        complaints.clear();
    }

    /** Opens an address of the portal. */
    Response open(String path) {
        var response = page.navigate(LivePlatform.url("portal") + path);
        if (response == null) {
            throw new AssertionError("No page at " + path);
        }
        return response;
    }

    /** Signs in and comes back to this address of the portal. */
    Visit signedIn(String username, String path) {
        open("/sign-in?to=" + path);
        try {
            choose(username);
            page.waitForURL(LivePlatform.url("portal") + path);
        } catch (TimeoutError e) {
            throw new AssertionError("The sign-in stops at " + page.url() + ": " + page.innerText("body"), e);
        }
        return this;
    }

    /** By the person's button, or by password where somebody was registered later, or at Keycloak. */
    private void choose(String username) {
        page.locator("h1").waitFor();
        if (LivePlatform.platform().hasKeycloak()) {
            page.locator("#username").fill(username);
            page.locator("#password").fill("demo");
            page.locator("#kc-login").click();
            return;
        }
        var button = page.locator("button[value='" + username + "']");
        if (button.count() > 0) {
            button.click();
            return;
        }
        page.locator("a[href*='person=" + username + "#']").click();
        page.locator("#password").fill("demo");
        page.locator("details button").click();
    }

    /**
     * A page may answer that there is nothing; what it is made of must be there. Browsers ask for the icon unbidden.
     */
    private void mind(Response response) {
        if (response.status() >= 400
                && !response.request().resourceType().equals("document")
                && !response.url().endsWith("/favicon.ico")) {
            complaints.add(response.status() + " " + response.url());
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
