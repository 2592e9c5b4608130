package id.mppdigital.portal.api.gateway;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientHttpServiceGroupConfigurer;

/** How the portal asks, and what it makes of answers without content. */
@Component
class GatewayClient implements RestClientHttpServiceGroupConfigurer {
    private final AsTheCaller caller;
    private final GuardedClient guarded;

    GatewayClient(AsTheCaller caller, GuardedClient guarded) {
        this.caller = caller;
        this.guarded = guarded;
    }

    @Override
    public void configureGroups(Groups<RestClient.Builder> groups) {
        groups.filterByName(GatewayConfiguration.GROUP)
                .forEachProxyFactory((_, answers) -> answers.exchangeAdapterDecorator(ReadableAnswers::new));
        groups.filterByName(GatewayConfiguration.GROUP)
                .forEachClient((_, client) -> client.requestInitializer(caller)
                        .requestInterceptor(guarded)
                        .defaultStatusHandler(status -> status.isSameCodeAs(HttpStatus.NOT_FOUND), Answers::notThere)
                        .defaultStatusHandler(
                                status -> status.isSameCodeAs(HttpStatus.UNAUTHORIZED), Answers::signInAgain)
                        .defaultStatusHandler(status -> status.is5xxServerError(), Answers::away));
    }
}
