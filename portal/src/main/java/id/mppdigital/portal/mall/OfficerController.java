package id.mppdigital.portal.mall;

import static java.util.stream.Collectors.groupingBy;

import id.mppdigital.portal.api.office.OfferingApi;
import id.mppdigital.portal.api.office.OfficerApi;
import id.mppdigital.portal.api.office.OfficerApi.Officer;
import id.mppdigital.portal.page.Person;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who is an officer of what, as far as they came to their desks. */
@Controller
class OfficerController {
    private final OfficerApi officers;
    private final OfferingApi catalogue;

    OfficerController(OfficerApi officers, OfferingApi catalogue) {
        this.officers = officers;
        this.catalogue = catalogue;
    }

    @GetMapping("/mall/officers")
    String officers(
            @RequestParam(required = false) @Nullable String mall,
            @RequestParam(required = false) @Nullable String after,
            Person person,
            Model model) {
        var office = Office.of(mall, person);
        model.addAttribute("it", office.mall().isEmpty() ? OfficersPage.empty(office) : page(office, after));
        return "mall/officers";
    }

    private OfficersPage page(Office office, @Nullable String after) {
        var found = officers.of(office.mall(), after);
        var byAgency =
                found.items().stream().collect(groupingBy(Officer::agency, LinkedHashMap::new, Collectors.toList()));
        return new OfficersPage(office, AgencyNames.of(catalogue.agencies(office.mall())), byAgency, found.next());
    }
}
