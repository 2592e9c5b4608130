package id.mppdigital.samples.office;

import id.mppdigital.samples.agency.gateway.AgencySettings;
import id.mppdigital.samples.agency.rules.Dossier;
import id.mppdigital.samples.agency.rules.Rules;
import id.mppdigital.samples.agency.rules.Verdict;
import id.mppdigital.samples.office.RuleBook.Chapter;
import id.mppdigital.samples.paper.Certificate;
import id.mppdigital.samples.paper.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides by a book of rules; nothing that it grants has to be paid. */
class WrittenRules implements Rules {
    private static final Chapter NO_RULES = new Chapter(List.of(), Map.of(), null);

    private final RuleBook book;
    private final Clock clock;

    WrittenRules(RuleBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @Override
    public Text agency() {
        return book.agency();
    }

    @Override
    public Verdict judge(String service, Dossier dossier) {
        var today = LocalDate.now(clock.withZone(AgencySettings.ZONE));
        return chapter(service).rules().stream()
                .filter(rule -> !rule.isKeptBy(dossier, today))
                .findFirst()
                .map(RuleBook.Rule::broken)
                .orElseGet(Verdict.Granted::new);
    }

    @Override
    public Optional<Fee> fee(String service) {
        return Optional.empty();
    }

    @Override
    public Optional<Certificate> certificate(Grant grant) {
        return Optional.ofNullable(chapter(grant.service()).paper())
                .map(paper -> new Filling(grant).certificate(paper));
    }

    @Override
    public Map<String, Object> findings(Grant grant) {
        var filling = new Filling(grant);
        var findings = new LinkedHashMap<String, Object>();
        chapter(grant.service()).findings().forEach((name, template) -> findings.put(name, filling.in(template)));
        return findings;
    }

    private Chapter chapter(String service) {
        return book.services().getOrDefault(service, NO_RULES);
    }
}
