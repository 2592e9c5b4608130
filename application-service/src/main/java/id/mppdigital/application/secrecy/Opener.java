package id.mppdigital.application.secrecy;

import id.mppdigital.application.secrecy.PersonKeys.PersonKey;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Opens values of one owner; reads the owner's key once, and not at all where no value needs it. */
public final class Opener {
    private final Owner owner;
    private final PersonKeys keys;
    private final Function<PersonKey, byte[]> unwrap;
    private final OwnSeal own;
    private final JsonMapper json;
    private @Nullable Optional<LockedText> key;

    Opener(Owner owner, PersonKeys keys, Function<PersonKey, byte[]> unwrap, OwnSeal own, JsonMapper json) {
        this.owner = owner;
        this.keys = keys;
        this.unwrap = unwrap;
        this.own = own;
        this.json = json;
    }

    /**
     * Opens a value; one from before owners had keys, with this service's.
     *
     * @return empty when its key was destroyed, as in a backup from before an erasure
     * @throws IllegalStateException when it was altered
     */
    public <T> Optional<T> open(String sealed, Class<T> type) {
        var stored = json.readTree(sealed);
        if (stored.isObject()) {
            return Optional.of(own.open(sealed, type));
        }
        var jwe = stored.asString();
        return key(LockedText.keyOf(jwe)).map(it -> json.readValue(it.open(jwe), type));
    }

    private Optional<LockedText> key(UUID id) {
        if (key == null) {
            key = keys.find(owner).map(found -> new LockedText(found.id(), unwrap.apply(found)));
        }
        return key.filter(it -> it.keyId().equals(id));
    }
}
