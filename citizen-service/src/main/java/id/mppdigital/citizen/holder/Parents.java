package id.mppdigital.citizen.holder;

import id.mppdigital.citizen.identity.Citizen;
import id.mppdigital.platform.problem.Problem;
import java.util.Optional;
import java.util.Set;
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

    /**
     * Who asked by it, to be told what came of it. No register is asked: what is told says nothing that the parent did
     * not ask.
     *
     * @return the parent's account; empty once it ended, or the child decides alone
     */
    Optional<String> actingBy(UUID representation);

    /**
     * Who is told beside a child of what concerns it, for nobody reads the child's account. No register is asked.
     *
     * @return the parents' accounts; empty for whoever is no child, or decides alone
     */
    Set<String> actingFor(String account);
}
