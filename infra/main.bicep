// Everything the desk needs in Azure, in one resource group: docs/deploy.md §4 says what to give it, ADR 34 why it is so.
// The Entra application itself is not Azure's: `provision` makes it before, and its id comes in as `appId`.

@description('Beginning of every name; letters and digits, as a registry and a vault allow.')
@minLength(4)
@maxLength(16)
param baseName string

param location string = resourceGroup().location

@description('The Entra application: the bot, the tab and Graph are this one identity.')
param appId string

@description('The only tenant whose people and mailboxes the desk serves.')
param tenantId string = tenant().tenantId

@description('Id of the Teams app: of its manifest.')
param teamsAppId string

@description('Host of the desk when it has a name of its own; empty for the one Azure gives.')
param customHost string = ''

@description('Image to run, such as myregistry.azurecr.io/sportello:1.0.0. Before there is one, a page of Azure\'s own.')
param image string = 'mcr.microsoft.com/k8se/quickstart:latest'

@description('The desk itself. Kept as a secret of the app, since it names people.')
@secure()
param deskFile string = loadTextContent('../desk.yml')

@description('Cosmos DB for MongoDB vCore is made here; with atlas, databaseUrl says where the database is.')
@allowed(['cosmos', 'atlas'])
param database string = 'cosmos'

@description('mongodb+srv://… of an Atlas cluster, user and password included.')
@secure()
param databaseUrl string = ''

@description('Of the Cosmos DB cluster\'s administrator; letters and digits alone, since it goes into an address.')
@secure()
param databasePassword string = ''

@description('Size of the Cosmos DB cluster: M25 for a trial, M30 and above for work.')
param databaseTier string = 'M30'

@description('Processes of the desk: at least two for work that must not stop when one does.')
@minValue(1)
param minReplicas int = 1
@minValue(1)
param maxReplicas int = 4

@description('Who is told when an alert fires; empty for nobody.')
param alertAddress string = ''

@description('How Prometheus says who it is at /metrics; empty for no metrics.')
@secure()
param metricsToken string = ''

var isCosmos = database == 'cosmos'

module identity 'modules/identity.bicep' = {
  name: 'identity'
  params: {
    baseName: baseName
    location: location
  }
}

module watch 'modules/watch.bicep' = {
  name: 'watch'
  params: {
    baseName: baseName
    location: location
  }
}

module cosmos 'modules/cosmos.bicep' = if (isCosmos) {
  name: 'cosmos'
  params: {
    baseName: baseName
    location: location
    password: databasePassword
    tier: databaseTier
  }
}

module vault 'modules/vault.bicep' = {
  name: 'vault'
  params: {
    baseName: baseName
    location: location
    readerId: identity.outputs.principalId
    secrets: {
      // The host is known from the name, so that no secret has to pass through a module's output.
      'store-url': isCosmos ? 'mongodb+srv://sportello:${databasePassword}@${baseName}-mongo.global.mongocluster.cosmos.azure.com/sportello?tls=true&authMechanism=SCRAM-SHA-256&retrywrites=false&maxIdleTimeMS=120000' : databaseUrl
      'metrics-token': empty(metricsToken) ? 'none' : metricsToken
    }
  }
  dependsOn: [
    cosmos
  ]
}

module desk 'modules/desk.bicep' = {
  name: 'desk'
  params: {
    baseName: baseName
    location: location
    image: image
    isFirst: startsWith(image, 'mcr.microsoft.com/k8se/')
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    registry: identity.outputs.registry
    vaultUrl: vault.outputs.url
    workspaceName: watch.outputs.workspaceName
    appId: appId
    tenantId: tenantId
    teamsAppId: teamsAppId
    customHost: customHost
    deskFile: deskFile
    minReplicas: minReplicas
    maxReplicas: maxReplicas
    hasMetrics: !empty(metricsToken)
  }
}

module bot 'modules/bot.bicep' = {
  name: 'bot'
  params: {
    baseName: baseName
    appId: appId
    tenantId: tenantId
    host: desk.outputs.host
  }
}

module alerts 'modules/alerts.bicep' = {
  name: 'alerts'
  params: {
    baseName: baseName
    location: location
    host: desk.outputs.host
    workspaceId: watch.outputs.workspaceId
    insightsId: watch.outputs.insightsId
    address: alertAddress
  }
}

// Agents Toolkit writes these into env/.env.<environment>.
output PUBLIC_HOST string = desk.outputs.host
output PUBLIC_URL string = 'https://${desk.outputs.host}'
output CONTAINER_APP_NAME string = desk.outputs.name
output CONTAINER_REGISTRY string = identity.outputs.registry
// Of the federated credential that lets this identity speak for the application (docs/deploy.md §5).
output IDENTITY_PRINCIPAL_ID string = identity.outputs.principalId
