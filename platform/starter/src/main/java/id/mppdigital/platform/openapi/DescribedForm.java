package id.mppdigital.platform.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;

/**
 * Corrects bodies that springdoc misreads: text fields of a multipart form as query parameters, and a body of bytes as
 * Base64.
 */
final class DescribedForm {
    private static final String FORM = "multipart/form-data";

    private DescribedForm() {}

    static void complete(Operation operation) {
        var body = operation.getRequestBody();
        var content = body == null || body.getContent() == null
                ? null
                : body.getContent().get(FORM);
        if (body != null && body.getContent() != null) {
            body.getContent().forEach(DescribedForm::describeBytes);
        }
        if (content == null || operation.getParameters() == null) {
            return;
        }
        var others = new ArrayList<Parameter>();
        for (var parameter : operation.getParameters()) {
            if ("query".equals(parameter.getIn())) {
                add(content.getSchema(), parameter);
            } else {
                others.add(parameter);
            }
        }
        operation.setParameters(others.isEmpty() ? null : others);
    }

    private static void describeBytes(String type, MediaType content) {
        if (content.getSchema() != null && "byte".equals(content.getSchema().getFormat())) {
            content.setSchema(type.endsWith("json") ? new Schema<>() : Schemas.of("string"));
        }
    }

    private static void add(Schema<?> form, Parameter field) {
        var schema = field.getSchema();
        if (schema.getDescription() == null) {
            schema.setDescription(field.getDescription());
        }
        form.addProperty(field.getName(), schema);
        if (Boolean.TRUE.equals(field.getRequired())) {
            form.addRequiredItem(field.getName());
        }
    }
}
