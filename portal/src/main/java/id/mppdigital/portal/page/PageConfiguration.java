package id.mppdigital.portal.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The templates, which the build made into classes of their rooms, and the language of each request. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration implements WebMvcConfigurer {
    private static final String PACKAGE = "id.mppdigital.portal";

    private final LanguageChoice languages;

    PageConfiguration(LanguageChoice languages) {
        this.languages = languages;
    }

    @Bean
    static ViewResolver templates() {
        var engine = TemplateEngine.createPrecompiled(
                null, ContentType.Html, PageConfiguration.class.getClassLoader(), PACKAGE);
        // Other names, such as redirect:/, are left to the next resolver.
        return (name, _) -> engine.hasTemplate(name + ".jte") ? new TemplateView(engine, name + ".jte") : null;
    }

    /** Spring says in each answer which language it is in, as this tells it. */
    @Bean
    static LocaleResolver localeResolver() {
        return new LocaleResolver() {
            @Override
            public Locale resolveLocale(HttpServletRequest request) {
                return Locale.of(LanguageChoice.of(request).tag());
            }

            @Override
            public void setLocale(
                    HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
                throw new UnsupportedOperationException("A page's language is chosen by a link");
            }
        };
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(languages);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new SignedIn());
    }
}
