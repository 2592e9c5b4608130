package id.mppdigital.citizen.usage;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the ledger.
 *
 * @param recipient who got the data: a register, a front-end's client id, or an agency
 * @param sources the facts, never their values; documents as {@code documents/<id>}
 * @param reader who looked at it for the recipient; null unless a single look is known
 * @param until the same look repeated before then is part of this entry; null for a use that happens once
 * @param laws the provisions of {@code legalBasis}, each by itself; absent in entries from before there was such a list
 * @param consents the wordings to which the citizen had agreed, of the registers that were asked or whose answers were
 *     reused, as {@code <register>/<text>}; absent where nothing was agreed to, or no wording was named
 */
public record DataUse(
        UUID id,
        Instant at,
        Action action,
        @Schema(implementation = Purpose.Words.class) Purpose purpose,
        String legalBasis,
        String recipient,
        List<String> sources,
        @Nullable String service,
        @Nullable String mall,
        @Nullable UUID applicationId,
        @Nullable Reader reader,
        @Nullable Instant until,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> laws,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> consents) {
    /** Times are as precise as the database keeps them: an entry is hashed before it is stored, and after. */
    public DataUse {
        at = at.truncatedTo(ChronoUnit.MICROS);
        until = until == null ? null : until.truncatedTo(ChronoUnit.MICROS);
    }

    /** Follows from the action and the consents, so it is neither stored nor hashed. */
    @JsonProperty
    @Schema(implementation = Ground.Words.class)
    public Ground ground() {
        return Ground.of(this);
    }

    /**
     * UU 27/2022 (UU PDP), art. 20 (2) (e): a task in the public interest, public service, or lawful authority. The
     * platform never rests on consent for it: a citizen can't freely refuse what the service requires.
     */
    public static final String PUBLIC_SERVICE = "UU 27/2022 Pasal 20 ayat (2) huruf e";

    /** What no service needs, and its citizen shares all the same. */
    public static final String CONSENT_ALONE = "UU 27/2022 Pasal 20 ayat (2) huruf a";

    public enum Action {
        /** The NIK went to a register and its answer came back. */
        REGISTER_ASKED,
        /** Known facts were put into a form shown to the citizen. */
        FORM_FILLED,
        /** An agency got the submitted data. */
        SHARED_WITH_AGENCY,
        /** An agency looked at the submitted data. */
        DATA_READ,
        /** An agency fetched a document. */
        DOCUMENT_FETCHED,
        /** The citizen's own copy of all data went to a front-end. */
        COPY_GIVEN,
        /** A power of attorney was drafted; the other person is asked. */
        REPRESENTATION_PROPOSED,
        /** Both have agreed, or the register names a parent: from now on one acts for the other. */
        REPRESENTATION_ACCEPTED,
        REPRESENTATION_REFUSED,
        REPRESENTATION_ENDED,
        /** A representative was confirmed to act, for one application; or a parent used a right of the child. */
        REPRESENTED
    }

    /**
     * @param id a system's OAuth client, or an officer's account: enough for the agency to say who it was, and no name;
     *     a representative's account, which {@code /me/representations} names
     */
    public record Reader(Role role, String id) {
        public enum Role {
            /** The agency's own system. */
            AGENCY,
            OFFICER,
            /** A parent or a kuasa, on behalf of a child or a principal. */
            REPRESENTATIVE
        }
    }

    /**
     * Who gets the data.
     *
     * @param code of a register, a front-end's client or an agency
     * @param laws on which it processes its own data, beside {@link #PUBLIC_SERVICE}
     * @param consents the wordings of the consents that this rests on
     */
    public record Recipient(String code, List<String> laws, List<String> consents) {
        public Recipient(String code, List<String> laws) {
            this(code, laws, List.of());
        }

        public static Recipient of(String code) {
            return new Recipient(code, List.of());
        }

        /** The same, for a use that rests on these consents. */
        public Recipient on(List<String> texts) {
            return new Recipient(code, laws, texts);
        }
    }

    /** The provisions that a use rests on: public service first, then those that it has beside. */
    static List<String> basis(Collection<String> laws, Collection<String> consents) {
        var ground = areShared(consents) ? CONSENT_ALONE : PUBLIC_SERVICE;
        return Stream.concat(Stream.of(ground), laws.stream()).distinct().toList();
    }

    /** Whether these are of something that is shared on consent alone: a service's field, and no register. */
    static boolean areShared(Collection<String> consents) {
        return !consents.isEmpty()
                && consents.stream()
                        .allMatch(consent ->
                                consent.substring(0, consent.indexOf('/')).contains("."));
    }

    /** As one text. */
    static String joined(List<String> laws) {
        return String.join("; ", laws);
    }

    /**
     * Where the use belongs.
     *
     * @param representative who acted for the person; null for the person
     */
    public record Context(
            @Nullable String service,
            @Nullable String mall,
            @Nullable UUID applicationId,
            @Nullable Reader representative) {
        public Context(@Nullable String service, @Nullable String mall, @Nullable UUID applicationId) {
            this(service, mall, applicationId, null);
        }
    }

    public static List<String> sorted(Collection<String> sources) {
        return sources.stream().distinct().sorted().toList();
    }
}
