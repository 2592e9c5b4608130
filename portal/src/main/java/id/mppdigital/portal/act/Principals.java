package id.mppdigital.portal.act;

import id.mppdigital.portal.api.RepresentationApi;
import id.mppdigital.portal.api.RepresentationApi.Representation;
import id.mppdigital.portal.page.Away;
import id.mppdigital.portal.page.NotThere;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;

/** Whom the signed-in person may act for. It is asked anew for each page: either side may end it at any time. */
@Component
public class Principals {
    private final RepresentationApi representations;

    Principals(RepresentationApi representations) {
        this.representations = representations;
    }

    /**
     * Whoever a form is filled in for.
     *
     * @throws NotThere for a representation of others
     * @throws CannotAct when it is over, or does not cover the service
     */
    public Principal applying(UUID representation, String service) {
        var found = all().stream()
                .filter(it -> it.id().equals(representation) && it.isByMe())
                .findFirst()
                .orElseThrow(NotThere::new);
        if (!found.covers(service)) {
            throw new CannotAct(found.isStanding() ? CannotAct.Why.SCOPE : CannotAct.Why.OVER, found.id());
        }
        return Principal.of(found);
    }

    /**
     * The child whose rights a parent uses.
     *
     * @throws NotThere for a representation of others
     * @throws CannotAct when it is over, or a power of attorney
     */
    public Principal child(UUID representation) {
        var found = all().stream()
                .filter(it -> it.id().equals(representation) && it.isByMe())
                .findFirst()
                .orElseThrow(NotThere::new);
        if (!found.isStanding()) {
            throw new CannotAct(CannotAct.Why.OVER, found.id());
        }
        if (!found.isParents()) {
            throw new CannotAct(CannotAct.Why.RIGHTS, found.id());
        }
        return Principal.of(found);
    }

    /** For whom this service can be applied for; nobody while that can't be said. */
    public List<Principal> coveredIfThere(String service) {
        return coveredIfThere(List.of(service));
    }

    /** For whom all of these services can be applied for; nobody while that can't be said. */
    public List<Principal> coveredIfThere(List<String> services) {
        try {
            return all().stream()
                    .filter(it -> services.stream().allMatch(it::covers))
                    .map(Principal::of)
                    .toList();
        } catch (Away | NotThere | HttpClientErrorException _) {
            return List.of();
        }
    }

    /** Whom the signed-in person acts for by it; nobody where that is another one, or while it can't be said. */
    public Optional<Principal> byMeIfThere(UUID representation) {
        try {
            return all().stream()
                    .filter(it -> it.id().equals(representation) && it.isByMe())
                    .map(Principal::of)
                    .findFirst();
        } catch (Away | NotThere | HttpClientErrorException _) {
            return Optional.empty();
        }
    }

    /** The other person's name by representation, those that have ended too; none while it can't be said. */
    public Map<UUID, String> namesIfThere() {
        try {
            return all().stream()
                    .collect(Collectors.toMap(
                            Representation::id, it -> it.other().known()));
        } catch (Away | NotThere | HttpClientErrorException _) {
            return Map.of();
        }
    }

    /** The other person's name by account, as the ledger names who acted; none while it can't be said. */
    public Map<String, String> namesByAccountIfThere() {
        try {
            return all().stream()
                    .filter(it -> it.other().account() != null && it.other().name() != null)
                    .collect(Collectors.toMap(
                            it -> String.valueOf(it.other().account()),
                            it -> it.other().known(),
                            (one, _) -> one));
        } catch (Away | NotThere | HttpClientErrorException _) {
            return Map.of();
        }
    }

    private List<Representation> all() {
        return representations.mine().items();
    }
}
