'use strict';

fetch('/docs/services.json')
  .then((answer) => answer.json())
  .then((services) => {
    const page = SwaggerUIBundle({
      urls: services,
      dom_id: '#apis',
      deepLinking: true,
      persistAuthorization: false,
      validatorUrl: null,
      oauth2RedirectUrl: location.origin + '/docs/oauth2-redirect.html',
      // An issuer's CORS rules need not know it.
      requestInterceptor: (request) => {
        if (!request.url.startsWith(location.origin + '/') && request.headers) {
          delete request.headers['X-Requested-With'];
        }
        return request;
      },
      presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
      layout: 'StandaloneLayout',
    });
    page.initOAuth({
      clientId: 'docs',
      scopes: 'openid',
      usePkceWithAuthorizationCodeGrant: true,
    });
  });
