/**
 * The platform's pages in a real browser: Debian's Chromium, driven by Playwright. {@link
 * id.mppdigital.e2e.browser.Pages} lists the pages; each is held to the same rules in both languages. The journeys are
 * tests of their own.
 */
@NullMarked
package id.mppdigital.e2e.browser;

import org.jspecify.annotations.NullMarked;
