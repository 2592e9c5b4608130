package id.mppdigital.portal.batch;

/** What a batch does with each case. A rejection is not among them: each has its own reason. */
public enum Deed {
    APPROVED,
    ISSUED,
    ASSIGNED
}
