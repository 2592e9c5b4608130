package id.mppdigital.citizen.registers;

import id.mppdigital.citizen.attributes.FactSource;
import java.time.Duration;

/** A base register that can be asked about a person. It answers or says why not; it never throws for what a register may do. */
public interface BaseRegister {

    /** The first part of its fact sources, e.g. {@code dukcapil}. */
    String code();

    /** What citizens know it as. */
    RegisterName name();

    boolean knows(FactSource source);

    /** How long an answer counts as fresh and is not asked for again. */
    Duration freshness();

    /** Whether it hands out data or only compares what the citizen says. */
    Access access();

    RegisterAnswer ask(RegisterQuestion question);
}
