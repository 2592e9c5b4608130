package id.mppdigital.load;

/** More was asked for than this machine carries. */
public final class Overload extends RuntimeException {
    Overload(int perSecond, int refused, int all) {
        super("%d of %d were refused at %d/s".formatted(refused, all, perSecond));
    }
}
