using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Declarations;

/// <summary>
/// Reads events.yaml, which content may do without: what charts remark on beside the figures. Each event names the indicators that it
/// belongs to, so that no chart tells of what has nothing to do with it.
/// </summary>
internal static class EventsReader
{
    private const string Path = "events.yaml";

    public static ImmutableArray<PlanEvent> Read(Definitions definitions, ReadingScope scope)
    {
        if (scope.OptionalRoot<SourceList>(Path) is not { } list)
        {
            return [];
        }

        var events = ImmutableArray.CreateBuilder<PlanEvent>();
        foreach (var fields in FieldReader.ItemsOf(list.Items, "event", scope))
        {
            var date = fields.PartialDate("date");
            var text = fields.Localized("text");
            var source = fields.Reference("source", definitions.Sources);
            var indicators = fields.Resolved(fields.NeededTexts("indicators"), definitions.Indicators);
            fields.End();
            if (fields.Has("indicators") && fields.IsEmpty("indicators"))
            {
                scope.Report(ContentProblems.EmptyList(fields.At("indicators"), fields.Subject, "indicators"));
            }

            if (date is not null && text is not null && source is not null)
            {
                events.Add(new(date, text, new(source), [.. indicators.Select(indicator => new IndicatorId(indicator))]));
            }
        }

        return [.. events.OrderBy(one => one.At)];
    }
}
