package id.mppdigital.connector.refusal;

import id.mppdigital.platform.problem.Kind;
import id.mppdigital.platform.problem.Refusal;

/** What this service refuses, beside what every service does. */
public enum ConnectorRefusal implements Refusal {
    NOT_PARKED(
            Kind.CONFLICT,
            "Hanya kiriman yang tertahan (PARKED) yang dapat dikirim ulang atau dibatalkan.",
            "Only a PARKED delivery can be sent again or discarded."),
    NO_ENDPOINT(
            Kind.CONFLICT,
            "Instansi ini tidak memiliki alamat penerima. Isi endpoint dalam manifesnya, atau batalkan kirimannya.",
            "The agency has no endpoint to send to. Give it one in its manifest, or discard the delivery.");

    private final Answer answer;

    ConnectorRefusal(Kind kind, String id, String en) {
        this.answer = new Answer(kind, id, en);
    }

    @Override
    public Answer answer() {
        return answer;
    }
}
