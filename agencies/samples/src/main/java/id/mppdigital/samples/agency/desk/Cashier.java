package id.mppdigital.samples.agency.desk;

import id.mppdigital.samples.agency.gateway.AgencySettings;
import id.mppdigital.samples.agency.journal.Entry.Billed;
import id.mppdigital.samples.agency.journal.Entry.Delivery;
import id.mppdigital.samples.agency.journal.Journal;
import id.mppdigital.samples.agency.journal.Status;
import id.mppdigital.samples.agency.journal.Transition;
import id.mppdigital.samples.agency.journal.Transition.Bill;
import id.mppdigital.samples.agency.rules.Rules;
import id.mppdigital.samples.agency.rules.Rules.Fee;
import id.mppdigital.samples.control.Dial;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/**
 * Asks for the fee and waits for it. A sample: it takes every bill as paid after a moment, where an agency would hear it from
 * the treasury.
 */
@Component
class Cashier {
    private static final int DAYS_TO_PAY = 7;

    private final Rules rules;
    private final Journal journal;
    private final Moves moves;
    private final Dial<Behaviour> behaviour;
    private final Pace pace;
    private final Clock clock;

    Cashier(Rules rules, Journal journal, Moves moves, Dial<Behaviour> behaviour, Pace pace, Clock clock) {
        this.rules = rules;
        this.journal = journal;
        this.moves = moves;
        this.behaviour = behaviour;
        this.pace = pace;
        this.clock = clock;
    }

    /** False when the case is over; at once true for a product that is free. */
    boolean collect(Delivery delivery) throws InterruptedException {
        var fee = rules.fee(delivery.message().data().service().code());
        if (fee.isEmpty()) {
            return true;
        }
        if (!moves.tell(delivery, Transition.payment(bill(delivery, fee.get())))) {
            return false;
        }
        Thread.sleep(pace.paymentDelay());
        behaviour.await(Behaviour::decide);
        return moves.tell(delivery, Transition.to(Status.PAID));
    }

    /** Written down before anybody hears of it, so that a repeated bill is the same bill. */
    private synchronized Bill bill(Delivery delivery, Fee fee) {
        return journal.once(
                        Billed.class,
                        delivery,
                        _ -> true,
                        () -> new Billed(delivery.webhookId(), newBill(fee, journal.count(Billed.class) + 1)))
                .bill();
    }

    private Bill newBill(Fee fee, long number) {
        var today = LocalDate.now(clock.withZone(AgencySettings.ZONE));
        var lastMoment = today.plusDays(DAYS_TO_PAY + 1)
                .atStartOfDay(AgencySettings.ZONE)
                .minus(1, ChronoUnit.SECONDS);
        return new Bill(
                fee.amount(),
                billingCode(today, number),
                fee.payee(),
                fee.howToPay(),
                lastMoment.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
    }

    /** Of the shape that SIMPONI gives: 15 digits, an 8 first; the rest is this sample's own. */
    static String billingCode(LocalDate day, long number) {
        return "8%s%06d".formatted(DateTimeFormatter.BASIC_ISO_DATE.format(day), number % 1_000_000);
    }
}
