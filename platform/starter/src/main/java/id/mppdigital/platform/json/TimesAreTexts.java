package id.mppdigital.platform.json;

import java.time.temporal.Temporal;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.module.SimpleModule;

/** Accepts a time only as a text (RFC 3339): a number, quoted or not, could be seconds or milliseconds. */
final class TimesAreTexts extends SimpleModule {
    TimesAreTexts() {
        super("times-are-texts");
        setDeserializerModifier(new ValueDeserializerModifier() {
            @Override
            public ValueDeserializer<?> modifyDeserializer(
                    DeserializationConfig config, BeanDescription.Supplier bean, ValueDeserializer<?> reader) {
                return Temporal.class.isAssignableFrom(bean.getBeanClass())
                        ? new TextOnly(bean.getType(), reader)
                        : reader;
            }
        });
    }

    private static final class TextOnly extends ValueDeserializer<Object> {
        private final JavaType type;
        private final ValueDeserializer<?> reader;

        TextOnly(JavaType type, ValueDeserializer<?> reader) {
            this.type = type;
            this.reader = reader;
        }

        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
            return new TextOnly(type, reader.createContextual(context, property));
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            return parser.currentToken() == JsonToken.VALUE_STRING && !isNumber(parser.getString())
                    ? reader.deserialize(parser, context)
                    : context.handleUnexpectedToken(type, parser);
        }

        private static boolean isNumber(String text) {
            var unsigned = text.startsWith("-") ? text.substring(1) : text;
            return unsigned.chars().allMatch(one -> one >= '0' && one <= '9' || one == '.');
        }
    }
}
