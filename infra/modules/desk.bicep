// The process itself: Azure Container Apps. It keeps nothing on its disk, so that any number of it may run.
param baseName string
param location string
param image string
@description('Azure\'s own page, which knows neither our port nor our probes.')
param isFirst bool
param identityId string
param identityClientId string
param registry string
param vaultUrl string
param workspaceName string
param appId string
param tenantId string
param teamsAppId string
param customHost string
@secure()
param deskFile string
param minReplicas int
param maxReplicas int
param hasMetrics bool

resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' existing = {
  name: workspaceName
}

resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: '${baseName}-environment'
  location: location
  properties: {
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: workspace.properties.customerId
        sharedKey: workspace.listKeys().primarySharedKey
      }
    }
  }
}

var name = '${baseName}-desk'
var host = empty(customHost) ? '${name}.${environment.properties.defaultDomain}' : customHost
var metrics = hasMetrics ? [{ name: 'METRICS_TOKEN', secretRef: 'metrics-token' }] : []

var probes = [
  {
    type: 'Startup'
    httpGet: { path: '/healthz', port: 3978 }
    periodSeconds: 2
    failureThreshold: 30
  }
  {
    type: 'Liveness'
    httpGet: { path: '/healthz', port: 3978 }
    periodSeconds: 10
    failureThreshold: 3
  }
  {
    type: 'Readiness'
    httpGet: { path: '/readyz', port: 3978 }
    periodSeconds: 5
    failureThreshold: 3
  }
]

resource app 'Microsoft.App/containerApps@2024-03-01' = {
  name: name
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: {
    managedEnvironmentId: environment.id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: true
        targetPort: isFirst ? 80 : 3978
        transport: 'auto'
        allowInsecure: false
      }
      registries: [
        {
          server: registry
          identity: identityId
        }
      ]
      secrets: [
        {
          name: 'store-url'
          keyVaultUrl: '${vaultUrl}secrets/store-url'
          identity: identityId
        }
        {
          name: 'metrics-token'
          keyVaultUrl: '${vaultUrl}secrets/metrics-token'
          identity: identityId
        }
        {
          name: 'desk-yml'
          value: deskFile
        }
      ]
    }
    template: {
      // What is in hand is finished: longer than the desk's own limit (STOP_SECONDS).
      terminationGracePeriodSeconds: 40
      containers: [
        {
          name: 'desk'
          image: image
          resources: {
            cpu: json('1.0')
            memory: '2Gi'
          }
          env: concat([
            { name: 'PORT', value: '3978' }
            { name: 'DATA_DIR', value: '/data' }
            { name: 'DESK_CONFIG', value: '/config/desk.yml' }
            { name: 'STORE_URL', secretRef: 'store-url' }
            { name: 'TENANT_ID', value: tenantId }
            { name: 'APP_ID', value: appId }
            { name: 'TEAMS_APP_ID', value: teamsAppId }
            { name: 'APP_IDENTITY', value: identityClientId }
            { name: 'PUBLIC_URL', value: 'https://${host}' }
            { name: 'LOG_LEVEL', value: 'info' }
          ], metrics)
          probes: isFirst ? [] : probes
          volumeMounts: [
            { volumeName: 'data', mountPath: '/data' }
            { volumeName: 'config', mountPath: '/config' }
          ]
        }
      ]
      volumes: [
        { name: 'data', storageType: 'EmptyDir' }
        {
          name: 'config'
          storageType: 'Secret'
          secrets: [
            { secretRef: 'desk-yml', path: 'desk.yml' }
          ]
        }
      ]
      scale: {
        minReplicas: minReplicas
        maxReplicas: maxReplicas
        rules: [
          {
            // A tab's event stream counts as one request for as long as it is open.
            name: 'requests'
            http: {
              metadata: {
                concurrentRequests: '200'
              }
            }
          }
          {
            name: 'cpu'
            custom: {
              type: 'cpu'
              metadata: {
                type: 'Utilization'
                value: '70'
              }
            }
          }
        ]
      }
    }
  }
}

output name string = app.name
output host string = host
