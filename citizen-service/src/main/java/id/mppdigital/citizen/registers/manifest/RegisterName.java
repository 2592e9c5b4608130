package id.mppdigital.citizen.registers.manifest;

/** A register's name in Indonesian and in English. */
public record RegisterName(String id, String en) {}
