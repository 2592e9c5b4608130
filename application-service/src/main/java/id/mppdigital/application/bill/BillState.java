package id.mppdigital.application.bill;

/** OPEN: can be paid. PAID: was paid. CLOSED: refused, withdrawn, expired or replaced. */
public enum BillState {
    OPEN,
    PAID,
    CLOSED
}
