package id.mppdigital.catalog.directory.source;

import id.mppdigital.catalog.directory.Paging;
import id.mppdigital.platform.paging.Page;
import id.mppdigital.platform.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What proves a requirement, and who provides it where. */
@RestController
@RequestMapping("/catalog/v1/evidence")
class EvidenceController {
    private final Evidence evidence;

    EvidenceController(Evidence evidence) {
        this.evidence = evidence;
    }

    /** Lists the types of evidence that somebody provides. */
    @GetMapping
    Page<Evidence.Type> list(
            @RequestParam(defaultValue = "20") int limit, @RequestParam(required = false) @Nullable String after) {
        return new Paging(limit, after).of(evidence::list, Evidence.Type::code);
    }

    /**
     * Shows who provides a type of evidence: the services that issue it, the registers that hold it.
     *
     * @param code as services name it among their documents, such as birth-certificate
     * @param mall a Kemendagri code: says too who issues it there
     */
    @GetMapping("/{code}")
    Evidence.Providers providers(@PathVariable String code, @RequestParam(required = false) @Nullable String mall) {
        return evidence.providersOf(code, mall).orElseThrow(() -> Problem.notFound("jenis bukti", "evidence"));
    }
}
