package id.mppdigital.application.submission;

import id.mppdigital.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Who applies, and through which front-end.
 *
 * @param client the OAuth client of the front-end; it identifies the channel
 * @param person the sign-in's claims about the person, for citizen-service only
 */
public record Applicant(String citizenId, String client, Person person) {
    public static Applicant of(Caller caller) {
        return new Applicant(caller.subject(), caller.client(), Person.of(caller));
    }

    /** Somebody whom citizen-service knows from an earlier application. */
    public static Applicant known(String citizenId, String client) {
        return new Applicant(citizenId, client, new Person(null, null, null, null, null));
    }

    /** The token's claims under their own names; citizen-service takes the contact from them. */
    public record Person(
            @Nullable String nik,
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String locale) {
        private static Person of(Caller caller) {
            return new Person(
                    caller.claim("nik").orElse(null),
                    caller.claim("name").orElse(null),
                    caller.claim("email").orElse(null),
                    caller.claim("phone_number").orElse(null),
                    caller.claim("locale").orElse(null));
        }

        /** Without a NIK citizen-service can't identify the person. */
        boolean isKnown() {
            return nik != null;
        }

        @Override
        public String toString() {
            return "Person[hidden]";
        }
    }
}
