{{/* The settings of one service, as environment variables. Secrets are named, never held. */}}
{{- define "mpp.env" }}
{{- $values := .root.Values }}
- {name: SERVER_PORT, value: {{ .table.port | quote }}}
- {name: SPRING_PROFILES_ACTIVE, value: {{ $values.profile | quote }}}
{{- with .table.management }}
- {name: MANAGEMENT_SERVER_PORT, value: {{ . | quote }}}
{{- end }}
{{- $issuer := required "issuer is needed: the https address that issues access tokens" $values.issuer }}
{{- if eq .name "portal" }}
- {name: MPP_PORTAL_ISSUER, value: {{ $issuer | quote }}}
- {name: SERVER_FORWARD_HEADERS_STRATEGY, value: native}
{{- else }}
- {name: SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI, value: {{ $issuer | quote }}}
{{- end }}
{{- with .table.database }}
{{- $postgresql := include "mpp.postgresql" $ | fromYaml }}
{{- $host := required (printf "postgresql.host, or services.%s.postgresql.host, is needed" $.name) $postgresql.host }}
- name: SPRING_DATASOURCE_URL
  value: {{ printf "jdbc:postgresql://%s:%v/%s?%s%s" $host $postgresql.port ($postgresql.database | default .) $postgresql.parameters (ternary "&sslrootcert=/postgresql/ca.crt" "" (not (empty $postgresql.caSecret))) | trimSuffix "?" | quote }}
{{- range $variable, $key := dict "SPRING_DATASOURCE_USERNAME" "username" "SPRING_DATASOURCE_PASSWORD" "password" }}
- name: {{ $variable }}
  valueFrom: {secretKeyRef: {name: {{ $postgresql.secret | default (printf "%s-database" $.name) }}, key: {{ $key }}}}
{{- end }}
{{- end }}
{{- if .table.kafka }}
- name: SPRING_KAFKA_BOOTSTRAP_SERVERS
  value: {{ required "kafka.bootstrapServers is needed" $values.kafka.bootstrapServers | quote }}
{{- range $key, $value := $values.kafka.properties }}
- {name: {{ printf "SPRING_KAFKA_PROPERTIES_%s" ($key | upper | replace "." "_") }}, value: {{ $value | quote }}}
{{- end }}
{{- with $values.kafka.jaasSecret }}
- name: SPRING_KAFKA_PROPERTIES_SASL_JAAS_CONFIG
  valueFrom: {secretKeyRef: {name: {{ . }}, key: sasl.jaas.config}}
{{- end }}
{{- if $values.kafka.caSecret }}
- {name: SPRING_KAFKA_PROPERTIES_SSL_TRUSTSTORE_TYPE, value: PEM}
- {name: SPRING_KAFKA_PROPERTIES_SSL_TRUSTSTORE_LOCATION, value: /kafka/ca.crt}
{{- end }}
{{- end }}
{{- if .table.sealing }}
- {name: MPP_SEALING_KEY, value: "file:/keys/sealing.jwk.json"}
- {name: MPP_SEALING_RECIPIENTS, value: "file:/keys/recipients.jwks.json"}
{{- end }}
{{- range $variable, $file := .table.files }}
- {name: {{ $variable }}, value: "file:/keys/{{ $file }}"}
{{- end }}
{{- range $variable, $key := .table.secrets }}
- name: {{ $variable }}
  valueFrom: {secretKeyRef: {name: {{ $.name }}-keys, key: {{ $key }}}}
{{- end }}
{{- range $variable, $callee := .table.calls }}
- {name: {{ $variable }}, value: "http://{{ $callee }}:{{ (index $.services $callee).port }}"}
{{- end }}
{{- if .table.smtp }}
- {name: SPRING_MAIL_HOST, value: {{ required "smtp.host is needed by notification-service" $values.smtp.host | quote }}}
- {name: SPRING_MAIL_PORT, value: {{ $values.smtp.port | quote }}}
{{- if $values.smtp.startTls }}
- {name: "SPRING_MAIL_PROPERTIES_MAIL_SMTP_STARTTLS_REQUIRED", value: "true"}
{{- end }}
{{- with $values.smtp.secret }}
{{- range $variable, $key := dict "SPRING_MAIL_USERNAME" "username" "SPRING_MAIL_PASSWORD" "password" }}
- name: {{ $variable }}
  valueFrom: {secretKeyRef: {name: {{ $values.smtp.secret }}, key: {{ $key }}}}
{{- end }}
- {name: "SPRING_MAIL_PROPERTIES_MAIL_SMTP_AUTH", value: "true"}
{{- end }}
{{- end }}
{{- if .table.documents }}
{{- $s3 := $values.documents.s3 }}
- {name: MPP_DOCUMENTS_STORE, value: s3}
- {name: MPP_DOCUMENTS_S3_BUCKET, value: {{ required "documents.s3.bucket is needed by citizen-service" $s3.bucket | quote }}}
- {name: MPP_DOCUMENTS_S3_REGION, value: {{ $s3.region | quote }}}
- {name: MPP_DOCUMENTS_S3_PATH_STYLE, value: {{ $s3.pathStyle | quote }}}
{{- with $s3.endpoint }}
- {name: MPP_DOCUMENTS_S3_ENDPOINT, value: {{ . | quote }}}
{{- end }}
{{- with $s3.secret }}
{{- range $variable, $key := dict "MPP_DOCUMENTS_S3_ACCESS_KEY" "access-key" "MPP_DOCUMENTS_S3_SECRET_KEY" "secret-key" }}
- name: {{ $variable }}
  valueFrom: {secretKeyRef: {name: {{ $s3.secret }}, key: {{ $key }}}}
{{- end }}
{{- end }}
{{- end }}
{{- if .table.public }}
{{- range $index, $network := $values.public.trustedProxies }}
- {name: {{ printf "MPP_GATEWAY_DOOR_TRUSTED_PROXIES_%d" $index }}, value: {{ $network | quote }}}
{{- end }}
{{- end }}
{{- with $values.tracing.endpoint }}
- {name: MANAGEMENT_OPENTELEMETRY_TRACING_EXPORT_OTLP_ENDPOINT, value: {{ . | quote }}}
- {name: MANAGEMENT_TRACING_SAMPLING_PROBABILITY, value: {{ $values.tracing.share | quote }}}
{{- end }}
{{- range $name, $value := .set.env }}
- {name: {{ $name }}, value: {{ $value | quote }}}
{{- end }}
{{- range $name, $from := .set.secretEnv }}
- name: {{ $name }}
  valueFrom: {secretKeyRef: {name: {{ $from.secret }}, key: {{ $from.key }}}}
{{- end }}
{{- end }}

{{/* What holds for this service's database: its own values before everybody's. */}}
{{- define "mpp.postgresql" -}}
{{- merge (deepCopy (dig "postgresql" dict .own)) .root.Values.postgresql | toYaml -}}
{{- end -}}
