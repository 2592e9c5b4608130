package id.mppdigital.application.receipt;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells anyone who holds a receipt where the application stands. */
@RestController
@RequestMapping("/applications/v1/status")
class StatusController {
    private final ReadStatus statuses;

    StatusController(ReadStatus statuses) {
        this.statuses = statuses;
    }

    /**
     * Shows where an application stands, without signing in. A wrong code is answered like an unknown number.
     *
     * @param registrationNumber as the receipt shows it
     * @param code the receipt's code; small letters and a missing hyphen are fine
     */
    @GetMapping("/{registrationNumber}")
    PublicStatus status(@PathVariable String registrationNumber, @RequestParam String code) {
        return statuses.read(registrationNumber, code);
    }
}
