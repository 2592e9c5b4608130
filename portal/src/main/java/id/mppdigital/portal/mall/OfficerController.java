package id.mppdigital.portal.mall;

import static java.util.stream.Collectors.groupingBy;

import id.mppdigital.portal.api.office.OfficerApi;
import id.mppdigital.portal.api.office.OfficerApi.Officer;
import id.mppdigital.portal.page.Person;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final Offices offices;

    OfficerController(OfficerApi officers, Offices offices) {
        this.officers = officers;
        this.offices = offices;
    }

    @GetMapping("/mall/officers")
    String officers(
            @RequestParam(required = false) @Nullable String mall,
            @RequestParam(required = false) @Nullable String after,
            Person person,
            Model model) {
        var office = offices.of(mall, person);
        var found = office.isNamed() ? officers.of(office.mall(), after) : null;
        model.addAttribute(
                "it",
                new OfficersPage(
                        office,
                        offices.agencies(office),
                        found == null ? null : byAgency(found.items()),
                        found == null ? null : found.next()));
        return "mall/officers";
    }

    private static Map<String, List<Officer>> byAgency(List<Officer> officers) {
        return officers.stream().collect(groupingBy(Officer::agency, LinkedHashMap::new, Collectors.toList()));
    }
}
