package id.mppdigital.citizen.representation;

import id.mppdigital.citizen.representation.Representation.Kind;
import id.mppdigital.citizen.representation.Representation.Power;
import id.mppdigital.citizen.representation.Representation.Side;
import id.mppdigital.citizen.representation.Representation.State;
import id.mppdigital.citizen.representation.Representation.Times;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A representation as one of the two sees it.
 *
 * @param me the side of the signed-in person
 * @param mayDecide true for who has to agree to it
 * @param other the other person
 */
@Schema(name = "Representation")
record RepresentationResponse(UUID id, Kind kind, State state, Me me, Other other, Power power, Times times) {
    record Me(Side side, boolean mayDecide) {}

    /**
     * @param name null until both have agreed; who is asked sees the proposer's at once
     * @param account as the ledger names that person; null until both have agreed
     */
    record Other(
            @Nullable String name,
            @Nullable String nikMasked,
            @Nullable String account) {}
}
