package id.mppdigital.citizen.registers;

import id.mppdigital.citizen.lookup.LookupServer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Registers that one form needs together, by code. */
public record FiveRegisters(Map<String, LookupServer> byCode) implements AutoCloseable {
    public FiveRegisters() {
        this(new LinkedHashMap<>());
        Stream.of("satu", "dua", "tiga", "empat", "lima").forEach(code -> byCode.put(code, new LookupServer()));
    }

    LookupServer get(String code) {
        return Objects.requireNonNull(byCode.get(code), code);
    }

    /** The manifest of the tax register under this code. */
    static String event(String code) {
        return TestRegisters.event("pajak").replace("pajak", code);
    }

    @Override
    public void close() {
        byCode.values().forEach(LookupServer::close);
    }
}
