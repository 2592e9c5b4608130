package id.mppdigital.portal.session.stored;

import id.mppdigital.portal.session.tokens.Seal;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/** What a session holds is sealed in the database. Under another key it is empty: its owner signs in again. */
@Configuration(proxyBeanMethods = false)
class SealedSessionConfiguration {
    /** Found by its name (Spring Session). */
    @Bean
    GenericConversionService springSessionConversionService(Seal seal) {
        var writer = new SerializingConverter();
        var reader = new DeserializingConverter();
        var conversions = new GenericConversionService();
        conversions.addConverter(Object.class, byte[].class, value -> seal.seal(writer.convert(value)));
        conversions.addConverter(byte[].class, Object.class, stored -> opened(seal, reader, stored));
        return conversions;
    }

    /** Boot makes no sessions of its own beside a bean of ours, so this one is wrapped. */
    @Bean
    static BeanPostProcessor sparingSessions() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof JdbcIndexedSessionRepository sessions ? new SparingSessions<>(sessions) : bean;
            }
        };
    }

    /** Spring Session takes null for an attribute that is not there, which the converter's type does not say. */
    @SuppressWarnings("NullAway")
    private static Object opened(Seal seal, DeserializingConverter reader, byte[] stored) {
        var open = seal.open(stored);
        return open == null ? null : reader.convert(open);
    }
}
