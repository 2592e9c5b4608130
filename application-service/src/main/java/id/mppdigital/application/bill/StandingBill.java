package id.mppdigital.application.bill;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A bill and what has become of it. */
public record StandingBill(@JsonUnwrapped Bill bill, BillState state) {}
