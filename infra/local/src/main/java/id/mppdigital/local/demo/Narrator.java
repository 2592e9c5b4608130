package id.mppdigital.local.demo;

import java.io.PrintStream;

/** Tells the story, Indonesian first. */
public final class Narrator {
    private final PrintStream out;
    private int step;

    public Narrator(PrintStream out) {
        this.out = out;
    }

    void chapter(String indonesian, String english) {
        out.printf("%n%s%n%s%n", indonesian, english);
    }

    void step(String indonesian, String english) {
        out.printf("%n%2d. %s%n    %s%n", ++step, indonesian, english);
    }

    void detail(String text) {
        out.println("          " + text);
    }

    void fact(String text) {
        out.println("      ✓ " + text);
    }

    void fact(String indonesian, String english) {
        fact(indonesian + "  ·  " + english);
    }
}
