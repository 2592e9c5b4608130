package id.mppdigital.samples.paper;

import java.util.List;

/** A certificate of one page or more: who issues it, what it says of whom, and by whom it would be signed. */
public record Certificate(Head head, Text opening, List<Fact> facts, List<Text> statements, Closing closing) {
    /**
     * @param authority its lines from the ministry down, in Indonesian as on every official paper
     * @param number the authority's own
     */
    public record Head(List<String> authority, Text title, String number) {}

    /** @param value as it is written in both languages */
    public record Fact(Text label, String value) {
        public static Fact of(String indonesian, String english, String value) {
            return new Fact(new Text(indonesian, english), value);
        }
    }

    public record Closing(Text placeAndDate, Text signatory) {}

    public byte[] pdf() {
        return CertificatePdf.of(this);
    }
}
