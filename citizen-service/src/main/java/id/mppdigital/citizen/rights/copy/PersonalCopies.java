package id.mppdigital.citizen.rights.copy;

import id.mppdigital.citizen.identity.Citizen;
import id.mppdigital.citizen.keys.CopyPart;
import id.mppdigital.citizen.keys.PersonalData;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes copies of all that is held of a person: whatever stores data of persons has its part in them. */
@Component
public class PersonalCopies {
    private final List<PersonalData> data;
    private final JsonMapper json;
    private final Clock clock;

    PersonalCopies(List<PersonalData> data, JsonMapper json, Clock clock) {
        this.data = data;
        this.json = json;
        this.clock = clock;
    }

    public PersonalCopy of(Citizen citizen) {
        var held = data.stream()
                .map(each -> each.copy(citizen.accounts()))
                // Who it is about comes first.
                .sorted(Comparator.comparing(part -> !part.name().equals("identity")));
        return new PersonalCopy(
                clock.instant(),
                Stream.<CopyPart>concat(held, Stream.of(Elsewhere.PART)).toList(),
                json);
    }
}
