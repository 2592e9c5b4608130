package id.mppdigital.gateway.plan;

/** How large a request's body may be; settings say it in bytes. */
public enum BodySize {
    STANDARD,
    /** One file of 10 MB and its multipart wrapping. */
    DOCUMENT,
    /** A mall's manifests, several documents in one. */
    MANIFESTS
}
