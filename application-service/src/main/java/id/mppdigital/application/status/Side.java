package id.mppdigital.application.status;

/** Who has to act next. */
public enum Side {
    AGENCY,
    CITIZEN
}
