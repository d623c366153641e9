// What somebody should be woken for (docs/admin/alerts.en.md): the desk is not reachable, or its log says what only people can mend.
param baseName string
param location string
param host string
param workspaceId string
param insightsId string
@description('Empty for nobody.')
param address string

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = if (!empty(address)) {
  name: '${baseName}-people'
  location: 'global'
  properties: {
    groupShortName: 'sportello'
    enabled: true
    emailReceivers: [
      {
        name: 'desk'
        emailAddress: address
        useCommonAlertSchema: true
      }
    ]
  }
}

var actions = empty(address) ? [] : [people.id]

resource ready 'Microsoft.Insights/webtests@2022-06-15' = {
  name: '${baseName}-ready'
  location: location
  kind: 'standard'
  tags: {
    'hidden-link:${insightsId}': 'Resource'
  }
  properties: {
    SyntheticMonitorId: '${baseName}-ready'
    Name: '${baseName}-ready'
    Enabled: true
    Frequency: 300
    Timeout: 30
    Kind: 'standard'
    RetryEnabled: true
    Locations: [
      { Id: 'emea-nl-ams-azr' }
      { Id: 'emea-gb-db3-azr' }
      { Id: 'emea-fr-pra-edge' }
    ]
    Request: {
      RequestUrl: 'https://${host}/readyz'
      HttpVerb: 'GET'
    }
    ValidationRules: {
      ExpectedHttpStatusCode: 200
      SSLCheck: true
      SSLCertRemainingLifetimeCheck: 14
    }
  }
}

resource unreachable 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${baseName}-unreachable'
  location: 'global'
  properties: {
    description: 'The desk does not answer from two places'
    severity: 1
    enabled: true
    scopes: [insightsId, ready.id]
    evaluationFrequency: 'PT1M'
    windowSize: 'PT5M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.WebtestLocationAvailabilityCriteria'
      webTestId: ready.id
      componentId: insightsId
      failedLocationCount: 2
    }
    actions: [for action in actions: { actionGroupId: action }]
  }
}

var rules = [
  {
    name: 'dead-letters'
    says: 'Work was given up on: look at Amministrazione, Consegne'
    query: 'ContainerAppConsoleLogs_CL | where Log_s has "\\"level\\":\\"warn\\"" and Log_s has " dead\\""'
    above: 0
    severity: 2
  }
  {
    name: 'mailbox'
    says: 'A mailbox cannot be read'
    query: 'ContainerAppConsoleLogs_CL | where Log_s has "\\"message\\":\\"mailbox:" and Log_s has "\\"level\\":\\"warn\\""'
    above: 0
    severity: 2
  }
  {
    name: 'errors'
    says: 'The desk logs errors'
    query: 'ContainerAppConsoleLogs_CL | where Log_s has "\\"level\\":\\"error\\""'
    above: 10
    severity: 2
  }
]

resource logs 'Microsoft.Insights/scheduledQueryRules@2023-03-15-preview' = [for rule in rules: {
  name: '${baseName}-${rule.name}'
  location: location
  kind: 'LogAlert'
  properties: {
    displayName: rule.says
    severity: rule.severity
    enabled: true
    scopes: [workspaceId]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      allOf: [
        {
          query: rule.query
          timeAggregation: 'Count'
          operator: 'GreaterThan'
          threshold: rule.above
        }
      ]
    }
    actions: {
      actionGroups: actions
    }
  }
}]
