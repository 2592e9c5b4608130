package id.mppdigital.citizen.holder;

import id.mppdigital.citizen.identity.Citizen;
import id.mppdigital.platform.problem.Problem;
import java.util.UUID;

/** Who may use the rights of a child. */
public interface Parents {
    /**
     * Decides anew, and writes nothing of it.
     *
     * @return the child
     * @throws Problem 403 unless the signed-in person is a parent of a child who does not yet decide alone
     */
    Citizen child(Citizen parent, UUID representation);
}
