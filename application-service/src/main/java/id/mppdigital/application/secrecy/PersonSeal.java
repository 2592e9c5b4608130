package id.mppdigital.application.secrecy;

import com.nimbusds.jose.util.Base64;
import id.mppdigital.application.secrecy.PersonKeys.PersonKey;
import id.mppdigital.platform.events.Ids;
import java.security.SecureRandom;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Seals values about a person as JSON texts that this service can open as long as their owner's key is there
 * (docs/adr/0049).
 */
@Component
public class PersonSeal {
    private final PersonKeys keys;
    private final OwnSeal own;
    private final JsonMapper json;
    private final SecureRandom random = new SecureRandom();

    PersonSeal(PersonKeys keys, OwnSeal own, JsonMapper json) {
        this.keys = keys;
        this.own = own;
        this.json = json;
    }

    /** With the owner's key, made at its first use, which is not destroyed before the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String seal(Owner owner, Object value) {
        var key = keys.hold(owner).orElseGet(() -> make(owner));
        var jwe = new LockedText(key.id(), unwrapped(key)).lock(json.writeValueAsBytes(value));
        return json.writeValueAsString(jwe);
    }

    /** Opens what belongs to this owner. */
    public Opener of(Owner owner) {
        return new Opener(owner, keys, this::unwrapped, own, json);
    }

    private PersonKey make(Owner owner) {
        var plain = new byte[LockedText.KEY_BYTES];
        random.nextBytes(plain);
        keys.add(owner, new PersonKey(Ids.next(), own.seal(Base64.encode(plain).toString())));
        return keys.hold(owner).orElseThrow(() -> new IllegalStateException("the key was destroyed at this moment"));
    }

    private byte[] unwrapped(PersonKey key) {
        return new Base64(own.open(key.wrapped(), String.class)).decode();
    }
}
