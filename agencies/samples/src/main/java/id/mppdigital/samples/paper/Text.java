package id.mppdigital.samples.paper;

/** Words for people, in both languages. */
public record Text(String id, String en) {}
