package id.mppdigital.local.command;

import id.mppdigital.local.demo.Journey;
import id.mppdigital.local.demo.Narrator;

/** {@code ./mpp demo}: plays the main journey; exit code 1 when a step doesn't hold. */
final class Demo {
    private Demo() {}

    public static void main(String... arguments) {
        // The sample photograph is drawn; no screen is needed for that.
        System.setProperty("java.awt.headless", "true");
        Terminal.run(() -> new Journey(Terminal.running(), new Narrator(Terminal.OUT)).play());
    }
}
