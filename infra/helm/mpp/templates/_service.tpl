{{/*
One service with all that belongs to it. Names are the services' own, whatever the release is called: so each may be a
release of its own, and finds the others. Takes root, name, what the table says of it, what the values say of it.
*/}}

{{- define "mpp.labels" -}}
app.kubernetes.io/name: {{ .name }}
app.kubernetes.io/part-of: mpp-digital
app.kubernetes.io/managed-by: {{ .root.Release.Service }}
app.kubernetes.io/version: {{ include "mpp.tag" . | quote }}
helm.sh/chart: {{ .root.Chart.Name }}-{{ .root.Chart.Version }}
{{- end }}

{{- define "mpp.tag" -}}
{{- dig "image" "tag" "" .own | default .root.Values.image.tag | default .root.Chart.AppVersion -}}
{{- end }}

{{- define "mpp.selector" -}}
app.kubernetes.io/name: {{ .name }}
app.kubernetes.io/part-of: mpp-digital
{{- end }}

{{- define "mpp.service" }}
{{- $public := .table.public | default "" }}
apiVersion: v1
kind: ServiceAccount
metadata:
  name: {{ .name }}
  labels: {{- include "mpp.labels" . | nindent 4 }}
automountServiceAccountToken: false
---
apiVersion: v1
kind: Service
metadata:
  name: {{ .name }}
  labels: {{- include "mpp.labels" . | nindent 4 }}
spec:
  selector: {{- include "mpp.selector" . | nindent 4 }}
  ports:
    - name: http
      port: {{ .table.port }}
      targetPort: http
      appProtocol: http
    {{- with .table.management }}
    - name: management
      port: {{ . }}
      targetPort: management
      appProtocol: http
    {{- end }}
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ .name }}
  labels: {{- include "mpp.labels" . | nindent 4 }}
spec:
  {{- if not .set.autoscaling.enabled }}
  replicas: {{ .set.replicas }}
  {{- end }}
  revisionHistoryLimit: 5
  # The new one serves before an old one goes: no moment with fewer.
  strategy:
    type: RollingUpdate
    rollingUpdate: {maxSurge: 1, maxUnavailable: 0}
  selector:
    matchLabels: {{- include "mpp.selector" . | nindent 6 }}
  template:
    metadata:
      # Not the chart's version: another chart with the same image must start nothing anew.
      labels: {{- include "mpp.selector" . | nindent 8 }}
        app.kubernetes.io/version: {{ include "mpp.tag" . | quote }}
      {{- with .set.podAnnotations }}
      annotations: {{- toYaml . | nindent 8 }}
      {{- end }}
    spec:
      serviceAccountName: {{ .name }}
      automountServiceAccountToken: false
      enableServiceLinks: false
      {{- with .root.Values.image.pullSecrets }}
      imagePullSecrets:
        {{- range . }}
        - name: {{ . }}
        {{- end }}
      {{- end }}
      securityContext:
        runAsNonRoot: true
        runAsUser: 10001
        runAsGroup: 10001
        fsGroup: 10001
        seccompProfile: {type: RuntimeDefault}
      terminationGracePeriodSeconds: {{ add .set.drain .set.grace }}
      topologySpreadConstraints:
        {{- range $key := list "topology.kubernetes.io/zone" "kubernetes.io/hostname" }}
        - maxSkew: 1
          topologyKey: {{ $key }}
          whenUnsatisfiable: {{ $.set.zones }}
          labelSelector:
            matchLabels: {{- include "mpp.selector" $ | nindent 14 }}
        {{- end }}
      {{- with .set.nodeSelector }}
      nodeSelector: {{- toYaml . | nindent 8 }}
      {{- end }}
      {{- with .set.tolerations }}
      tolerations: {{- toYaml . | nindent 8 }}
      {{- end }}
      containers:
        - name: {{ .name }}
          image: "{{ .root.Values.image.registry }}/{{ .name }}:{{ include "mpp.tag" . }}"
          imagePullPolicy: {{ .root.Values.image.pullPolicy }}
          securityContext:
            allowPrivilegeEscalation: false
            readOnlyRootFilesystem: true
            capabilities: {drop: [ALL]}
          ports:
            - name: http
              containerPort: {{ .table.port }}
            {{- with .table.management }}
            - name: management
              containerPort: {{ . }}
            {{- end }}
          env: {{- include "mpp.env" . | trim | nindent 12 }}
          resources: {{- toYaml .set.resources | nindent 12 }}
          # Goes on serving until every load balancer has learnt that it leaves; only then is it told to stop.
          lifecycle:
            preStop:
              sleep: {seconds: {{ .set.drain }}}
          {{- $ready := dict "path" (.table.health | default "/actuator/health/readiness") "port" "http" }}
          startupProbe:
            httpGet: {{- toYaml $ready | nindent 14 }}
            periodSeconds: 2
            timeoutSeconds: 2
            failureThreshold: {{ div .set.startup 2 }}
          readinessProbe:
            httpGet: {{- toYaml $ready | nindent 14 }}
            periodSeconds: 5
            timeoutSeconds: 2
            failureThreshold: 2
          livenessProbe:
            httpGet:
              path: /actuator/health/liveness
              port: {{ ternary "management" "http" (hasKey .table "management") }}
            periodSeconds: 10
            timeoutSeconds: 5
            failureThreshold: 6
          volumeMounts:
            - {name: tmp, mountPath: /tmp}
            {{- if include "mpp.needsKeys" . }}
            - {name: keys, mountPath: /keys, readOnly: true}
            {{- end }}
            {{- range $ca := include "mpp.authorities" . | fromYamlArray }}
            - {name: {{ $ca.name }}, mountPath: {{ $ca.path }}, readOnly: true}
            {{- end }}
      volumes:
        - name: tmp
          emptyDir: {sizeLimit: 1Gi}
        {{- if include "mpp.needsKeys" . }}
        - name: keys
          secret: {secretName: {{ .name }}-keys, defaultMode: 0440}
        {{- end }}
        {{- range $ca := include "mpp.authorities" . | fromYamlArray }}
        - name: {{ $ca.name }}
          secret: {secretName: {{ $ca.secret }}, defaultMode: 0440}
        {{- end }}
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: {{ .name }}
  labels: {{- include "mpp.labels" . | nindent 4 }}
spec:
  maxUnavailable: 1
  unhealthyPodEvictionPolicy: AlwaysAllow
  selector:
    matchLabels: {{- include "mpp.selector" . | nindent 6 }}
{{- with .set.autoscaling }}
{{- if .enabled }}
---
# By the processor: it is what each of these runs out of first. Not by what waits in a queue: most of the time it waits
# for an agency or a mail server that is down, and more instances would ask it more often.
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: {{ $.name }}
  labels: {{- include "mpp.labels" $ | nindent 4 }}
spec:
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: {{ $.name }}}
  minReplicas: {{ .min }}
  maxReplicas: {{ .max }}
  metrics:
    - type: Resource
      resource:
        name: cpu
        target: {type: Utilization, averageUtilization: {{ .cpu }}}
  behavior:
    scaleDown: {stabilizationWindowSeconds: 600}
{{- end }}
{{- end }}
{{- if .root.Values.networkPolicy.enabled }}
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: {{ .name }}
  labels: {{- include "mpp.labels" . | nindent 4 }}
spec:
  podSelector:
    matchLabels: {{- include "mpp.selector" . | nindent 6 }}
  policyTypes: [Ingress]
  ingress:
    {{- range $caller, $row := .services }}
    {{- if has $.name (values ($row.calls | default dict)) }}
    - from:
        - podSelector:
            matchLabels: {{- include "mpp.selector" (dict "name" $caller) | nindent 14 }}
      ports: [{port: http}]
    {{- end }}
    {{- end }}
    {{- if $public }}
    - ports: [{port: http}]
      {{- with .root.Values.networkPolicy.fromPublic }}
      from: {{- toYaml . | nindent 8 }}
      {{- end }}
    {{- end }}
    {{- with .root.Values.networkPolicy.fromMonitoring }}
    - ports: [{port: {{ ternary "management" "http" (hasKey $.table "management") }}}]
      from: {{- toYaml . | nindent 8 }}
    {{- end }}
{{- end }}
{{- if .root.Values.monitoring.serviceMonitor }}
---
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata:
  name: {{ .name }}
  labels: {{- merge (include "mpp.labels" . | fromYaml) .root.Values.monitoring.labels | toYaml | nindent 4 }}
spec:
  selector:
    matchLabels: {{- include "mpp.selector" . | nindent 6 }}
  endpoints:
    - port: {{ ternary "management" "http" (hasKey .table "management") }}
      path: /actuator/prometheus
      interval: 15s
{{- end }}
{{- end }}

{{/* Not empty for a service with a Secret <service>-keys. */}}
{{- define "mpp.needsKeys" -}}
{{- if or .table.files .table.sealing }}yes{{ end -}}
{{- end }}

{{/* The certificates of the brokers' and the database's issuers, where they are not publicly trusted. */}}
{{- define "mpp.authorities" -}}
{{- if and .table.kafka .root.Values.kafka.caSecret }}
- {name: kafka-ca, path: /kafka, secret: {{ .root.Values.kafka.caSecret }}}
{{- end }}
{{- if .table.database }}
{{- with (include "mpp.postgresql" . | fromYaml).caSecret }}
- {name: postgresql-ca, path: /postgresql, secret: {{ . }}}
{{- end }}
{{- end }}
{{- end -}}
