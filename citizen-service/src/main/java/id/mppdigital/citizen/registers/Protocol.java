package id.mppdigital.citizen.registers;

import id.mppdigital.citizen.registers.manifest.RegisterFailure;
import id.mppdigital.citizen.registers.manifest.RegisterManifest;
import java.util.Optional;

/** How registers of one kind are asked. */
public interface Protocol {
    /** As manifests name it. */
    String name();

    /**
     * Gets ready to ask a register.
     *
     * @return empty when this installation has no credentials for it, or the protocol lacks the kind of access
     */
    Optional<Connection> connect(RegisterManifest register, RegisterClient client);

    /** Asks one register, without any guard: {@link BaseRegister} has it. */
    @FunctionalInterface
    interface Connection {
        /** @throws RegisterFailure when there is no usable answer */
        RegisterAnswer ask(RegisterQuestion question);

        /** False where the register could say nothing to it: then no call is worth its quota. */
        default boolean isWorthAsking(RegisterQuestion question) {
            return true;
        }
    }
}
