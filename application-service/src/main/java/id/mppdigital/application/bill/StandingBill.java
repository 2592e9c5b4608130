package id.mppdigital.application.bill;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A bill and its state. */
public record StandingBill(@JsonUnwrapped Bill bill, BillState state) {}
