package id.mppdigital.samples.register;

import id.mppdigital.samples.register.RegisterSettings.Institution;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The register's two methods: fetch a person, or have claims about one verified. Always a 200 with a content list. */
@RestController
@RequestMapping("/dukcapil/get_json/{institution}")
class RegisterController {
    private final RegisterSettings settings;
    private final Population population;
    private final Quota quota;
    private final Switchboard switchboard;

    RegisterController(RegisterSettings settings, Population population, Quota quota, Switchboard switchboard) {
        this.settings = settings;
        this.population = population;
        this.quota = quota;
        this.switchboard = switchboard;
    }

    @PostMapping("/CALL_NIK")
    Answer fetch(@PathVariable String institution, @RequestBody Map<String, @Nullable Object> body) {
        return answer(institution, new Question(body), Function.identity());
    }

    @PostMapping("/CALL_VERIFY_BY_ELEMEN")
    Answer verify(@PathVariable String institution, @RequestBody Map<String, @Nullable Object> body) {
        var question = new Question(body);
        return answer(institution, question, person -> compare(question, person));
    }

    private Answer answer(
            String code, Question question, Function<Map<String, Object>, Map<String, Object>> withPerson) {
        var known = settings.institutions().stream()
                .filter(institution -> institution.code().equals(code))
                .findFirst();
        var dialect = known.map(Institution::dialect).orElse(Dialect.TEXT);
        var mode = switchboard.line(Switchboard.POPULATION).mode().position();
        if (mode == RegisterMode.LOGIN_FAILED
                || known.filter(institution -> mayAsk(institution, question)).isEmpty()) {
            return Answer.of(dialect.word(Refusal.LOGIN_FAILED));
        }
        if (mode == RegisterMode.QUOTA || !quota.take(known.get())) {
            return Answer.of(dialect.word(Refusal.QUOTA));
        }
        return Answer.of(population.find(question.nik()).map(withPerson).orElse(dialect.word(Refusal.NOT_FOUND)));
    }

    private static boolean mayAsk(Institution institution, Question question) {
        return institution.userId().equals(question.userId())
                && institution.password().equals(question.password());
    }

    private static Map<String, Object> compare(Question question, Map<String, Object> person) {
        var comparison = new Comparison(question.threshold());
        var verdicts = new LinkedHashMap<String, Object>();
        question.elements()
                .forEach((field, claimed) -> verdicts.put(field, comparison.judge(field, person.get(field), claimed)));
        return verdicts;
    }

    record Answer(List<Map<String, Object>> content) {
        static Answer of(Map<String, Object> only) {
            return new Answer(List.of(only));
        }
    }
}
