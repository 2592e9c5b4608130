package id.mppdigital.platform.serving;

/** The connections that clients hold to this instance's web server. */
@FunctionalInterface
public interface ClientConnections {
    /** From now on each answer is the last one on its connection ({@code Connection: close}). */
    void letGo();
}
