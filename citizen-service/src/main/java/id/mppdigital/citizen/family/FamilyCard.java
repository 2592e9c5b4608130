package id.mppdigital.citizen.family;

import id.mppdigital.citizen.attributes.Fact;
import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.identity.Nik;
import id.mppdigital.citizen.refusal.CitizenRefusal;
import id.mppdigital.platform.problem.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the population register says of a child: who its parents are, and until when they act for it (UU 1/1974 art.
 * 47: under 18, and never married). Who only shares the family card is no parent.
 */
record FamilyCard(FamilySettings settings, Collection<Fact> facts) {
    private static final int OF_AGE = 18;

    /** An identity card of one's own: UU 24/2013 art. 63 (1). */
    private static final int OWN_CARD = 17;

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    /** When the register said all of it at the latest; empty when it never did. */
    Optional<Instant> asOf() {
        return Stream.of(settings.birthDate(), settings.father(), settings.mother())
                .flatMap(source -> fact(source).stream())
                .map(Fact::asOf)
                .min(Comparator.naturalOrder());
    }

    boolean names(Nik parent) {
        return Stream.of(settings.father(), settings.mother())
                .flatMap(each -> text(each).stream())
                .anyMatch(parent.digits()::equals);
    }

    Optional<String> name() {
        return text(settings.name());
    }

    /**
     * @return when the child comes of age
     * @throws Problem 403 when this is no parent of it, or it has come of age
     */
    Instant requireParent(Nik parent, Instant now) {
        var ofAge = ofAge();
        if (!names(parent) || ofAge.isEmpty()) {
            throw Problem.of(CitizenRefusal.CHILD_NOT_PROVEN);
        }
        if (!isMinor(now)) {
            throw Problem.of(CitizenRefusal.CHILD_OF_AGE);
        }
        return ofAge.get();
    }

    boolean isMinor(Instant now) {
        var wasMarried = text(settings.maritalStatus())
                .filter(status -> !status.equals("SINGLE"))
                .isPresent();
        return !wasMarried && ofAge().filter(now::isBefore).isPresent();
    }

    /** Whether the child has, or may have, an identity card of its own; false while the day of birth is not known. */
    boolean mayHaveOwnCard(Instant now) {
        return birthday(OWN_CARD).filter(day -> !now.isBefore(day)).isPresent();
    }

    private Optional<Instant> ofAge() {
        return birthday(OF_AGE);
    }

    private Optional<Instant> birthday(int age) {
        return text(settings.birthDate())
                .map(LocalDate::parse)
                .map(born -> born.plusYears(age).atStartOfDay(ZONE).toInstant());
    }

    private Optional<Fact> fact(FactSource source) {
        return facts.stream()
                .filter(Fact::isFromRegister)
                .filter(fact -> fact.source().equals(source))
                .findFirst();
    }

    private Optional<String> text(FactSource source) {
        return fact(source).map(fact -> fact.value().asString());
    }
}
