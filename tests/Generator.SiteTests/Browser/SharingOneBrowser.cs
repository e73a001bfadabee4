namespace Generator.SiteTests.Browser;

/// <summary>The tests that take turns at looking through many pages: each of them keeps the browser busy with several readers.</summary>
[CollectionDefinition]
public sealed class SharingOneBrowser;
