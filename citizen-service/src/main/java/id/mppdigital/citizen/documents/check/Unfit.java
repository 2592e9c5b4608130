package id.mppdigital.citizen.documents.check;

import id.mppdigital.citizen.refusal.CitizenRefusal;
import org.jspecify.annotations.Nullable;

/** Why a file is not taken. */
final class Unfit extends Exception {
    private final CitizenRefusal reason;
    private final @Nullable MediaType real;

    private Unfit(CitizenRefusal reason, @Nullable MediaType real) {
        super(reason.code());
        this.reason = reason;
        this.real = real;
    }

    Unfit(CitizenRefusal reason) {
        this(reason, null);
    }

    static Unfit mismatch(MediaType real) {
        return new Unfit(CitizenRefusal.DOCUMENT_TYPE_MISMATCH, real);
    }

    CitizenRefusal reason() {
        return reason;
    }

    Object[] arguments(CheckSettings settings) {
        if (real != null) {
            return new Object[] {real.type()};
        }
        return reason == CitizenRefusal.DOCUMENT_TOO_DETAILED
                ? new Object[] {settings.maxPixels() / 1_000_000}
                : new Object[0];
    }
}
