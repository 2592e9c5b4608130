package id.mppdigital.samples.agency;

/** Words for people, in both languages. */
public record Text(String id, String en) {}
