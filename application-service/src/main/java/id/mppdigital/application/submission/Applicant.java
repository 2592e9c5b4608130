package id.mppdigital.application.submission;

import id.mppdigital.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Who applies, through which application.
 *
 * @param client the OAuth client of the front-end app; the channel is known by it
 * @param person what the sign-in says of them, for citizen-service alone
 */
record Applicant(String citizenId, String client, Person person) {

    static Applicant of(Caller caller) {
        return new Applicant(caller.subject(), caller.client(), Person.of(caller));
    }

    /** The claims of the token, as it names them; citizen-service knows by them whom to write to. */
    record Person(
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

        /** Without a NIK citizen-service can't tell who this is. */
        boolean isKnown() {
            return nik != null;
        }

        @Override
        public String toString() {
            return "Person[hidden]";
        }
    }
}
