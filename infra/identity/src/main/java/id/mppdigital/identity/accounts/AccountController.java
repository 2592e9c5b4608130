package id.mppdigital.identity.accounts;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Registers people and programs while the issuer runs; for whoever holds the administration's secret. */
@RestController
@RequestMapping(AccountController.PATH)
class AccountController {
    static final String PATH = "/accounts";

    private final Accounts accounts;

    AccountController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping
    AccountBook all() {
        return accounts.all();
    }

    @PostMapping("/people")
    @ResponseStatus(HttpStatus.CREATED)
    Person register(@RequestBody Person person) {
        accounts.register(person);
        return person;
    }

    @PostMapping("/clients")
    @ResponseStatus(HttpStatus.CREATED)
    Client register(@RequestBody Client client) {
        accounts.register(client);
        return client;
    }

    @ExceptionHandler
    ProblemDetail refuse(RefusedAccount refused) {
        return ProblemDetail.forStatusAndDetail(refused.status(), refused.getMessage());
    }
}
