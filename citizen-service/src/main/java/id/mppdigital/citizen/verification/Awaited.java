package id.mppdigital.citizen.verification;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One register is to be asked about the answers of one dossier.
 *
 * @param typed encrypted; null when nobody waits for it any more
 */
record Awaited(UUID id, String register, Filing filing, byte @Nullable [] typed) {}
