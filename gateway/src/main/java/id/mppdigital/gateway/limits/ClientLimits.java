package id.mppdigital.gateway.limits;

import id.mppdigital.gateway.limits.LimitSettings.Limit;
import java.util.Optional;

/** Knows the clients that have a limit of their own. */
public interface ClientLimits {
    Optional<Limit> of(String client);
}
