package id.mppdigital.catalog.directory;

import id.mppdigital.platform.paging.Page;
import id.mppdigital.platform.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The agencies. */
@RestController
@RequestMapping("/catalog/v1/agencies")
class AgencyController {
    private final Agencies agencies;

    AgencyController(Agencies agencies) {
        this.agencies = agencies;
    }

    /**
     * Lists the agencies.
     *
     * @param mall only those of this mall: a Kemendagri code
     */
    @GetMapping
    Page<Agencies.Agency> list(
            @RequestParam(required = false) @Nullable String mall,
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam(required = false) @Nullable String after) {
        return new Paging(limit, after).of((from, most) -> agencies.list(mall, from, most), Agencies.Agency::code);
    }

    /**
     * Shows an agency.
     *
     * @param code its code, such as polres-banjarmasin
     */
    @GetMapping("/{code}")
    Agencies.Agency find(@PathVariable String code) {
        return agencies.find(code).orElseThrow(() -> Problem.notFound("instansi", "agency"));
    }
}
