package id.mppdigital.samples.office;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.mppdigital.samples.agency.rules.Dossier;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a dossier must hold; a rule's file names it by {@code is}. A date that can't be read holds nothing. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @Type(name = "attached", value = Condition.Attached.class),
    @Type(name = "answered", value = Condition.Answered.class),
    @Type(name = "recent", value = Condition.Recent.class),
    @Type(name = "ahead", value = Condition.Ahead.class),
    @Type(name = "aged", value = Condition.Aged.class),
    @Type(name = "different", value = Condition.Different.class)
})
sealed interface Condition {
    Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    boolean holds(Dossier dossier, LocalDate today);

    /** The field that the citizen mends; null for a document. */
    @Nullable
    String field();

    record Attached(String document) implements Condition {
        @Override
        public boolean holds(Dossier dossier, LocalDate today) {
            return dossier.has(document);
        }

        @Override
        public @Nullable String field() {
            return null;
        }
    }

    record Answered(String field) implements Condition {
        @Override
        public boolean holds(Dossier dossier, LocalDate today) {
            return dossier.answer(field).isPresent();
        }
    }

    /** A day of the past, at most so many days ago. */
    record Recent(String field, int days) implements Condition {
        @Override
        public boolean holds(Dossier dossier, LocalDate today) {
            return day(dossier, field)
                    .filter(day -> !day.isAfter(today) && !day.isBefore(today.minusDays(days)))
                    .isPresent();
        }
    }

    /** A day with at least so many working days before it, today not counted; holidays are not known here. */
    record Ahead(String field, int workingDays) implements Condition {
        @Override
        public boolean holds(Dossier dossier, LocalDate today) {
            return day(dossier, field)
                    .filter(day -> today.plusDays(1)
                                    .datesUntil(day.isAfter(today) ? day : today.plusDays(1))
                                    .filter(each -> !WEEKEND.contains(each.getDayOfWeek()))
                                    .count()
                            >= workingDays)
                    .isPresent();
        }
    }

    /** A birthday of somebody who is that old on another day of the dossier. */
    record Aged(String field, int years, String on) implements Condition {
        @Override
        public boolean holds(Dossier dossier, LocalDate today) {
            return day(dossier, field)
                    .flatMap(born -> day(dossier, on)
                            .filter(day -> !born.plusYears(years).isAfter(day)))
                    .isPresent();
        }
    }

    record Different(String field, String from) implements Condition {
        @Override
        public boolean holds(Dossier dossier, LocalDate today) {
            return !dossier.answer(field).equals(dossier.answer(from));
        }
    }

    private static Optional<LocalDate> day(Dossier dossier, String field) {
        try {
            return dossier.answer(field).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
