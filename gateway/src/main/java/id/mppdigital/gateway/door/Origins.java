package id.mppdigital.gateway.door;

/** Knows which web origins may call from a browser, beside the configured ones. */
public interface Origins {
    boolean allow(String origin);
}
