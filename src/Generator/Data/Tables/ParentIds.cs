using Generator.Model;

namespace Generator.Data.Tables;

/// <summary>
/// What a derived figure was worked out from, as programs follow it: the ids of rows, and sources and promises in the form of the yearly
/// tables (source:ID, goals:ID).
/// </summary>
internal static class ParentIds
{
    public static IEnumerable<string> Of(Compilation compilation, Observation row) =>
        row.Parents.Select(parent => parent switch
        {
            FigureReference.Of source => $"source:{source.Source}",
            FigureReference.Promise promise => $"goals:{promise.Goal}",
            FigureReference.Row reference when compilation.Assessment.Find(reference, row.Region) is { } found =>
                new ObservedRow(found, null, compilation.Plan.Region).Id,
            _ => null,
        }).OfType<string>();
}
