'use strict';

fetch('/docs/services.json')
  .then((answer) => answer.json())
  .then((services) =>
    SwaggerUIBundle({
      urls: services,
      dom_id: '#apis',
      deepLinking: true,
      persistAuthorization: false,
      validatorUrl: null,
      presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
      layout: 'StandaloneLayout',
    }),
  );
