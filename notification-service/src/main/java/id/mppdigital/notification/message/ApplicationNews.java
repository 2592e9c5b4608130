package id.mppdigital.notification.message;

import id.mppdigital.notification.template.Bilingual;
import id.mppdigital.notification.template.Bill;
import id.mppdigital.notification.template.Facts;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What this service reads of every application event; the sealed answers are none of its business.
 *
 * @param from the status left, only in a status change
 * @param to the status reached, only in a status change
 * @param actor who moved it, only in a status change
 * @param bill what is to be paid, only with a move to payment
 * @param documents the ids of what was issued, only with a move to issue, and of a product that is a file
 */
record ApplicationNews(
        UUID applicationId,
        String registrationNumber,
        String citizenId,
        String mall,
        Bilingual agencyName,
        Service service,
        @Nullable String from,
        @Nullable String to,
        @Nullable String actor,
        @Nullable Bill bill,
        @Nullable List<UUID> documents) {
    /** What its messages may tell. */
    Facts facts() {
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
