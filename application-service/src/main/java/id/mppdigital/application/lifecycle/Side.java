package id.mppdigital.application.lifecycle;

/** Who has to act next. */
public enum Side {
    AGENCY,
    CITIZEN
}
