package id.mppdigital.samples.agency.inbox;

import id.mppdigital.samples.agency.inbox.Inbox.Received;
import id.mppdigital.samples.agency.rules.Rules;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows what was received and decided: to programs as JSON, to people as a page. */
@RestController
class ReceivedController {
    private final Inbox inbox;
    private final Rules rules;

    ReceivedController(Inbox inbox, Rules rules) {
        this.inbox = inbox;
        this.rules = rules;
    }

    @GetMapping("/received")
    List<Received> received() {
        return inbox.received();
    }

    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> page() {
        return ResponseEntity.ok()
                .header("Content-Security-Policy", "default-src 'none'; style-src 'self'; frame-ancestors 'none'")
                .body(new Page(rules.agency()).show(inbox.received()));
    }
}
