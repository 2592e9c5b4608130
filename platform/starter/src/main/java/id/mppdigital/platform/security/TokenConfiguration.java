package id.mppdigital.platform.security;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;

/** The requirements for a token in addition to the issuer's signature. */
@Configuration(proxyBeanMethods = false)
class TokenConfiguration {
    @Bean
    JwtTypeValidator accessTokenType() {
        return AccessTokens.type();
    }

    @Bean
    WellFormedClaims wellFormedClaims() {
        return new WellFormedClaims();
    }

    /** The decoder checks each token once a minute. */
    @Bean
    static BeanPostProcessor rememberedTokens(ObjectProvider<Clock> clock) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof JwtDecoder decoder ? new RememberedTokens(decoder, clock.getObject()) : bean;
            }
        };
    }
}
