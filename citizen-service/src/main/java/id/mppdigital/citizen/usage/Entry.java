package id.mppdigital.citizen.usage;

/** An entry and whose ledger it belongs to. */
public record Entry(String account, DataUse use) {}
