package id.mppdigital.platform.json;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * Accepts a value only as the type that it is written in. Jackson's defaults read {@code 7} as an enum constant, {@code
 * -1} as true, {@code 1.9} as 1 and {@code false} as a text, so a wrong body could become a decision.
 */
final class StrictTypes {
    private static final LogicalType[] TEXTS = {LogicalType.Textual, LogicalType.DateTime, LogicalType.OtherScalar};
    private static final CoercionInputShape[] SCALARS = {
        CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean
    };

    private StrictTypes() {}

    static void apply(JsonMapper.Builder json) {
        json.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                // A double has 15 digits that can be relied on; money and identifiers have more.
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(JsonNodeFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .addModule(new TimesAreTexts());
        for (var text : TEXTS) {
            json.withCoercionConfig(text, coercions -> {
                for (var scalar : SCALARS) {
                    coercions.setCoercion(scalar, CoercionAction.Fail);
                }
            });
        }
        json.withCoercionConfig(
                LogicalType.Enum,
                coercions -> coercions.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail));
    }
}
