package id.mppdigital.citizen.registers.manifest;

import java.util.List;

/**
 * On what a register's data are processed.
 *
 * @param law the laws, in the country's own way of citing them
 * @param purpose what the platform asks the register for
 */
public record RegisterBasis(List<String> law, RegisterName purpose) {}
