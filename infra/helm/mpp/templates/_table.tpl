{{/*
What the services are: the one table from which everything else is made. A new service is one entry here and one in
values.yaml. files: keys, as files of the Secret <service>-keys; secrets: settings, as keys of the same Secret.
*/}}
{{- define "mpp.table" -}}
catalog-service:
  port: 8101
  database: catalog
  kafka: true
citizen-service:
  port: 8102
  database: citizen
  kafka: true
  sealing: true
  documents: true
  egress: true
  files: {MPP_ATTESTATION_KEY: attestation.jwk.json, MPP_KEYS_FILE: citizen-keys.json}
  secrets: {MPP_CITIZEN_ENCRYPTION_KEY: encryption-key, MPP_CITIZEN_INDEX_KEY: index-key}
application-service:
  port: 8103
  database: application
  kafka: true
  sealing: true
  files: {MPP_ATTESTATION_KEYS: attestation.jwks.json}
notification-service:
  port: 8104
  database: notification
  kafka: true
  sealing: true
  smtp: true
agency-connector:
  port: 8105
  database: connector
  kafka: true
  sealing: true
  egress: true
  secrets: {MPP_CONNECTOR_WEBHOOK_MASTER_KEY: webhook-master-key}
statistics-service:
  port: 8106
  database: statistics
  kafka: true
  secrets: {MPP_STATISTICS_ROUNDING_KEY: rounding-key}
  calls: {MPP_AT_GATEWAY: gateway, MPP_AT_CATALOG: catalog-service, MPP_AT_CITIZEN: citizen-service, MPP_AT_APPLICATION: application-service, MPP_AT_NOTIFICATION: notification-service, MPP_AT_CONNECTOR: agency-connector}
gateway:
  port: 8080
  management: 8081
  health: /health
  kafka: true
  public: gateway
  calls: {MPP_GATEWAY_SERVICES_CATALOG: catalog-service, MPP_GATEWAY_SERVICES_CITIZEN: citizen-service, MPP_GATEWAY_SERVICES_APPLICATION: application-service, MPP_GATEWAY_SERVICES_NOTIFICATION: notification-service, MPP_GATEWAY_SERVICES_CONNECTOR: agency-connector, MPP_GATEWAY_SERVICES_STATISTICS: statistics-service}
portal:
  port: 8090
  management: 8091
  health: /health
  database: portal
  public: portal
  calls: {MPP_PORTAL_GATEWAY: gateway}
  secrets: {MPP_PORTAL_CLIENT_SECRET: client-secret, MPP_PORTAL_SESSION_KEY: session-key}
{{- end -}}
