// Secrets, read by the process's identity alone. A new version of one is in the app within half an hour, without a deployment.
param baseName string
param location string
@description('Principal of the identity that may read.')
param readerId string
@description('By name.')
@secure()
param secrets object

var secretsUser = '4633458b-17de-408a-b874-0445c86b69e6'

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: '${baseName}-vault'
  location: location
  properties: {
    tenantId: tenant().tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    enableRbacAuthorization: true
    enablePurgeProtection: true
    softDeleteRetentionInDays: 30
  }
}

resource entries 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = [for entry in items(secrets): {
  parent: vault
  name: entry.key
  properties: {
    value: entry.value
  }
}]

resource mayRead 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: vault
  name: guid(vault.id, readerId, secretsUser)
  properties: {
    principalId: readerId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', secretsUser)
  }
}

output url string = vault.properties.vaultUri
