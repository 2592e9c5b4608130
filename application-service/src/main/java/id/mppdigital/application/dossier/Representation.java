package id.mppdigital.application.dossier;

/**
 * Who files the application for whom; part of the sealed dossier, because it names both.
 *
 * @param principal the applicant's name
 * @param representative the name of who acts for the applicant
 */
public record Representation(Kind kind, String principal, String representative) {
    public enum Kind {
        /** By a power of attorney. */
        KUASA,
        /** A parent for a child under 18. */
        PARENT
    }

    /** Without the names, so that no log shows them by accident. */
    @Override
    public String toString() {
        return kind.name();
    }
}
