package id.mppdigital.notification.refusal;

import id.mppdigital.platform.problem.Kind;
import id.mppdigital.platform.problem.Refusal;

/** What this service refuses, beside what every service does. */
public enum NotificationRefusal implements Refusal {
    NOT_PARKED(
            Kind.CONFLICT,
            "Hanya surel yang tertahan yang dapat dikirim ulang.",
            "Only a parked e-mail can be sent again."),
    UNKNOWN_CHANNEL(
            Kind.INVALID,
            "Saluran ini tidak ada; preferensi menyebutkan saluran yang dapat diaktifkan atau dinonaktifkan.",
            "There is no such channel; the preferences name those that can be switched on or off.");

    private final Answer answer;

    NotificationRefusal(Kind kind, String id, String en) {
        this.answer = new Answer(kind, id, en);
    }

    @Override
    public Answer answer() {
        return answer;
    }
}
