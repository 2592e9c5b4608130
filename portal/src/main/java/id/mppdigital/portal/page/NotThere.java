package id.mppdigital.portal.page;

/** There is no such thing, or it belongs to somebody else. */
public class NotThere extends RuntimeException {
    public NotThere() {
        super("Nothing that this person may see", null, false, false);
    }
}
