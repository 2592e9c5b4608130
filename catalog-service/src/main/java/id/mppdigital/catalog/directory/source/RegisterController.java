package id.mppdigital.catalog.directory.source;

import id.mppdigital.catalog.directory.Paging;
import id.mppdigital.platform.paging.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The registers whose facts fill the forms. */
@RestController
class RegisterController {
    private final Registers registers;

    RegisterController(Registers registers) {
        this.registers = registers;
    }

    /** Lists the registers with the facts that a form can be filled from. */
    @GetMapping("/catalog/v1/registers")
    Page<Registers.Register> list(
            @RequestParam(defaultValue = "20") int limit, @RequestParam(required = false) @Nullable String after) {
        return new Paging(limit, after).of(registers::list, Registers.Register::code);
    }
}
