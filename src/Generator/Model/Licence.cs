namespace Generator.Model;

/// <summary>The licence that the compiled data are published under.</summary>
internal sealed record Licence(LocalizedText Name, string Url);
