package id.mppdigital.notification.message;

import id.mppdigital.notification.template.Bilingual;
import id.mppdigital.notification.template.Bill;
import id.mppdigital.notification.template.Facts;
import id.mppdigital.notification.template.Occasion;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What this service reads of every application event; the sealed answers are none of its business.
 *
 * @param representative the account of who filed it for the citizen and may still act
 * @param from the status left, only in a status change
 * @param to the status reached, only in a status change
 * @param actor who moved it, only in a status change
 * @param bill what is to be paid, only with a move to payment
 * @param fields what came of answers that were verified later, only with those
 * @param begunAt when its citizen submitted it, be it in a case; null in an older event
 * @param documents the ids of what was issued, only with a move to issue, and of a product that is a file
 */
record ApplicationNews(
        UUID applicationId,
        String registrationNumber,
        String citizenId,
        @Nullable String representative,
        String mall,
        Bilingual agencyName,
        Service service,
        @Nullable String from,
        @Nullable String to,
        @Nullable String actor,
        @Nullable Bill bill,
        @Nullable List<UUID> documents,
        @Nullable List<Field> fields,
        @Nullable Instant begunAt) {
    /** One answer that was verified later. */
    record Field(String state) {}

    /** Its citizen was erased: nobody is to be told. */
    boolean isNobodys() {
        return citizenId.equals("erased-" + applicationId);
    }

    /** The worst of all fields decides what the citizen is told. */
    Occasion verification() {
        var states = Objects.requireNonNullElse(fields, List.<Field>of()).stream()
                .map(Field::state)
                .collect(Collectors.toSet());
        if (states.contains("DIFFERS")) {
            return Occasion.FACTS_DIFFER;
        }
        return states.equals(Set.of("VERIFIED")) ? Occasion.FACTS_VERIFIED : Occasion.FACTS_NOT_VERIFIED;
    }

    /** @param toldAt when the event was published */
    About about(Instant toldAt) {
        return new About(applicationId, citizenId, begunAt == null ? toldAt : begunAt, facts());
    }

    /** What its messages may tell. */
    private Facts facts() {
        return new Facts(
                registrationNumber,
                service.name(),
                agencyName,
                bill == null ? null : atMall(bill),
                documents == null ? null : documents.size());
    }

    /** With its expiry in the mall's time, in which the citizen will read it. */
    private Bill atMall(Bill bill) {
        var expiry = bill.expiresAt().atZoneSameInstant(MallTime.of(mall)).toOffsetDateTime();
        return new Bill(bill.amount(), bill.billingCode(), expiry);
    }

    record Service(Bilingual name) {}
}
