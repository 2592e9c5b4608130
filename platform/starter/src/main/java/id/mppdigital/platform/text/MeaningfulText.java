package id.mppdigital.platform.text;

/** Whether a text has content. */
public final class MeaningfulText {
    private MeaningfulText() {}

    /** At least one letter or digit of any script. */
    public static boolean is(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
