namespace Generator.SiteTests.Browser;

/// <summary>The tests that share the browser.</summary>
[CollectionDefinition]
public sealed class SharingOneBrowser : ICollectionFixture<SharedBrowser>;
