package id.mppdigital.portal.session.stored;

import id.mppdigital.portal.session.tokens.Seal;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** How sessions are kept: sealed, and with as little work for the database as pages allow. */
@Configuration(proxyBeanMethods = false)
class SealedSessionConfiguration {
    /** Found by its name (Spring Session). */
    @Bean
    @SuppressWarnings("NullAway") // null is an attribute that is not there, which the converter's type does not say
    GenericConversionService springSessionConversionService(Seal seal) {
        var attributes = new SealedAttributes(seal);
        var conversions = new GenericConversionService();
        conversions.addConverter(Object.class, byte[].class, attributes::sealed);
        conversions.addConverter(byte[].class, Object.class, attributes::opened);
        return conversions;
    }

    /**
     * Found by its name, too. Spring Session answers what it reads by one statement, which needs no transaction of its
     * own around it: a COMMIT would be a second way to the database for each page. What it writes has no answer.
     * Nothing else may get this one.
     */
    @Bean(defaultCandidate = false)
    TransactionOperations springSessionTransactionOperations(PlatformTransactionManager transactions) {
        var writing = new TransactionTemplate(transactions);
        writing.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return new TransactionOperations() {
            @Override
            public <T extends @Nullable Object> T execute(TransactionCallback<T> reading) {
                return TransactionOperations.withoutTransaction().execute(reading);
            }

            @Override
            public void executeWithoutResult(Consumer<TransactionStatus> action) {
                writing.executeWithoutResult(action);
            }
        };
    }

    /**
     * Two pages that open at once may both be the first with a form: the later one's token counts, and neither fails.
     */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> attributesThatAreThereAreReplaced() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
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
}
