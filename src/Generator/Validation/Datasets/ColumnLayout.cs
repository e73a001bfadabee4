using System.Collections.Frozen;
using Generator.Model;

namespace Generator.Validation.Datasets;

/// <summary>Where the columns of one dataset stand, counted from 0; a plain note is one for all languages.</summary>
internal sealed record ColumnLayout(
    FrozenDictionary<DatasetColumn, int> Columns,
    int? Note,
    FrozenDictionary<Language, int> Notes,
    int Width);
