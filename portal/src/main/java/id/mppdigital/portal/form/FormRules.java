package id.mppdigital.portal.form;

import com.networknt.schema.Schema;
import id.mppdigital.platform.schema.FormSchemas;
import id.mppdigital.platform.text.MeaningfulText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a form demands: which fields are asked for, which are required, what is wrong with an answer. */
public final class FormRules {
    private static final int MANY = 100;

    private final Schema schema;
    private final Conditions conditions;
    private final Map<String, Field> fields;

    FormRules(JsonNode form, Map<String, Field> fields) {
        this.schema = FormSchemas.compile(form);
        this.conditions = new Conditions(form);
        this.fields = fields;
    }

    /** The answers without those to questions that the other answers make unnecessary. */
    public ObjectNode wanted(ObjectNode answers) {
        var kept = answers.deepCopy();
        // An answer that goes can make another question unnecessary.
        for (var needless = needless(kept); !needless.isEmpty(); needless = needless(kept)) {
            kept.remove(needless);
        }
        return kept;
    }

    private List<String> needless(ObjectNode answers) {
        return answers.propertyNames().stream()
                .filter(field -> !isAsked(field, answers))
                .toList();
    }

    public boolean isAsked(String field, ObjectNode answers) {
        return fields.containsKey(field) && conditions.isAsked(field, answers);
    }

    public Set<String> required(ObjectNode answers) {
        return conditions.required(answers);
    }

    /** All faults, one for each field, in the validator's order. */
    public List<FieldFault> check(ObjectNode answers) {
        var faults = new ArrayList<FieldFault>();
        for (var error : schema.validate(answers).stream().limit(MANY).toList()) {
            add(faults, inWordsOfItsControl(FaultReader.read(error)));
        }
        required(answers).stream()
                .filter(it -> isBlank(it, answers))
                .forEach(it -> add(faults, FieldFault.of(it, "blank")));
        return List.copyOf(faults);
    }

    /** Nobody writes into radio buttons. */
    private FieldFault inWordsOfItsControl(FieldFault fault) {
        var field = fields.get(fault.field());
        if (field == null || !fault.key().equals("required")) {
            return fault;
        }
        return switch (field.control()) {
            case Control.Choice _, Control.Several _, Control.YesNo _, Control.Region _ ->
                FieldFault.of(fault.field(), "required-choice");
            case Control.DateParts _ -> FieldFault.of(fault.field(), "required-date");
            default -> fault;
        };
    }

    private static void add(List<FieldFault> faults, FieldFault fault) {
        if (faults.stream().noneMatch(it -> it.field().equals(fault.field()))) {
            faults.add(fault);
        }
    }

    /** A required text holds a letter or digit; the services demand it too. */
    private boolean isBlank(String field, ObjectNode answers) {
        var value = answers.path(field);
        var known = fields.get(field);
        return known != null
                && !(known.control() instanceof Control.Choice)
                && value.isString()
                && !MeaningfulText.is(value.stringValue());
    }
}
