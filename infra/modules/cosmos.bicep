// Cosmos DB for MongoDB vCore. Only Azure's own addresses reach it; docs/deploy.md says how to close even those.
param baseName string
param location string
@secure()
param password string
param tier string

resource cluster 'Microsoft.DocumentDB/mongoClusters@2024-07-01' = {
  name: '${baseName}-mongo'
  location: location
  properties: {
    administrator: {
      userName: 'sportello'
      password: password
    }
    serverVersion: '7.0'
    compute: {
      tier: tier
    }
    storage: {
      sizeGb: 128
    }
    sharding: {
      shardCount: 1
    }
    highAvailability: {
      targetMode: tier == 'M25' ? 'Disabled' : 'SameZone'
    }
    publicNetworkAccess: 'Enabled'
  }
}

resource fromAzure 'Microsoft.DocumentDB/mongoClusters/firewallRules@2024-07-01' = {
  parent: cluster
  name: 'from-azure'
  properties: {
    startIpAddress: '0.0.0.0'
    endIpAddress: '0.0.0.0'
  }
}
