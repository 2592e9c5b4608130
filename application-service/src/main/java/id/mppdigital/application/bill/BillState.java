package id.mppdigital.application.bill;

/** OPEN can be paid, PAID was, CLOSED never will be: refused, withdrawn, expired or replaced by a newer bill. */
public enum BillState {
    OPEN,
    PAID,
    CLOSED
}
