package id.mppdigital.catalog.directory;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.mppdigital.platform.paging.Page;
import id.mppdigital.platform.problem.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The malls and what they offer. */
@RestController
@RequestMapping("/catalog/v1/malls")
class MallController {
    private final Malls malls;

    MallController(Malls malls) {
        this.malls = malls;
    }

    record MallWithOfferings(@JsonUnwrapped Malls.Mall mall, List<Malls.Offering> offerings) {}

    /** Lists the malls. */
    @GetMapping
    Page<Malls.Mall> list(
            @RequestParam(defaultValue = "20") int limit, @RequestParam(required = false) @Nullable String after) {
        return new Paging(limit, after).of(malls::list, Malls.Mall::code);
    }

    /**
     * Shows a mall and what it offers.
     *
     * @param code its Kemendagri code, such as 63.71
     */
    @GetMapping("/{code}")
    MallWithOfferings find(@PathVariable String code) {
        var mall = malls.find(code).orElseThrow(() -> Problem.notFound("mal", "mall"));
        return new MallWithOfferings(mall, malls.offeringsOf(code));
    }
}
