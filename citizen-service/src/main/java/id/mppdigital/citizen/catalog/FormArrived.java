package id.mppdigital.citizen.catalog;

/** A form is in the replica now; told in the transaction that stores it. */
public record FormArrived(ServiceForm form) {}
