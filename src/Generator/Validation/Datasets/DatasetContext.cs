using Generator.Model;

namespace Generator.Validation.Datasets;

/// <summary>What the rows of one dataset are read against.</summary>
internal sealed record DatasetContext(Release Release, Definitions Definitions, DatasetNames Names, ReadingScope Scope);
