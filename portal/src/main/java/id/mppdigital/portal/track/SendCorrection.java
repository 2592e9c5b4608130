package id.mppdigital.portal.track;

import id.mppdigital.portal.api.FilingApi;
import id.mppdigital.portal.api.Refusal;
import id.mppdigital.portal.ask.Mistake;
import id.mppdigital.portal.attach.Attachments;
import id.mppdigital.portal.page.Away;
import id.mppdigital.portal.page.Page;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;

/** Sends a correction to the agency that asked for it. */
@Component
class SendCorrection {
    private final FilingApi applications;
    private final Attachments attachments;

    SendCorrection(FilingApi applications, Attachments attachments) {
        this.applications = applications;
        this.attachments = attachments;
    }

    /** Answers it with what kept it from being sent, if anything did. It counts as sent if an earlier click sent it. */
    Corrected send(Corrected corrected, Page page) {
        var correction = corrected.correction();
        var body = new FilingApi.Correction(
                correction.changes(), correction.filled().knowledge().attestation(), handed(corrected));
        try {
            applications.correct(correction.application().id(), corrected.key(), body);
            return corrected;
        } catch (HttpClientErrorException refused) {
            var refusal = Refusal.of(refused);
            var isSent = refusal.is("illegal-transition") || refusal.is("idempotency-key-reused");
            return isSent
                    ? corrected
                    : corrected.but(
                            new Mistake(null, Mistake.words(refusal, page, page.text("track.correction.refused"))));
        } catch (Away _) {
            return corrected.unsure(new Mistake(null, page.text("track.correction.away")));
        }
    }

    private List<FilingApi.Handed> handed(Corrected corrected) {
        var wallet = attachments.wallet();
        return corrected.documents().entrySet().stream()
                .flatMap(chosen -> wallet.stream()
                        .filter(it -> it.id().equals(chosen.getValue()))
                        .map(it -> new FilingApi.Handed(chosen.getKey(), it.receipt())))
                .toList();
    }
}
