package id.mppdigital.portal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** All addresses that the portal's controllers answer, as the framework knows them. */
@Component
public class Mappings {
    private static final Map<String, String> SAMPLES = Map.of(
            "mall", "63.71",
            "service", "skck",
            "code", "skck",
            "revision", "1",
            "source", "dukcapil",
            "requirement", "photo");

    private final RequestMappingHandlerMapping handlers;

    Mappings(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers) {
        this.handlers = handlers;
    }

    /** @param pattern as a controller says it */
    public record Mapping(RequestMethod method, String pattern) {
        /** With something in the place of each variable. */
        public String address() {
            var address = pattern.replace("/form/{code}", "/form/you");
            for (var sample : SAMPLES.entrySet()) {
                address = address.replace("{" + sample.getKey() + "}", sample.getValue());
            }
            return address.replaceAll("\\{[^}]+}", new UUID(0x0190f3a000007000L, 0x8000000000000001L).toString());
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }

    public List<Mapping> all() {
        return handlers.getHandlerMethods().entrySet().stream()
                .filter(it -> it.getValue().getBeanType() != ProbeController.class)
                .flatMap(it -> of(it.getKey()))
                .sorted(java.util.Comparator.comparing(Mapping::toString))
                .toList();
    }

    /** What takes a parameter of this name. */
    public List<Mapping> taking(String parameter) {
        return handlers.getHandlerMethods().entrySet().stream()
                .filter(it -> Stream.of(it.getValue().getMethod().getParameters())
                        .anyMatch(each -> each.getName().equals(parameter)))
                .flatMap(it -> of(it.getKey()))
                .toList();
    }

    public List<Mapping> all(RequestMethod method) {
        return all().stream().filter(it -> it.method() == method).toList();
    }

    /** One that names no method, such as that of errors, is read. */
    private static Stream<Mapping> of(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        return (methods.isEmpty() ? Stream.of(RequestMethod.GET) : methods.stream())
                .flatMap(method -> info.getPatternValues().stream().map(pattern -> new Mapping(method, pattern)));
    }
}
