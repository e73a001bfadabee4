using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Validation.Datasets;
using Generator.Validation.Declarations;
using Generator.Validation.Fields;
using Generator.Validation.Formulas;
using Generator.Validation.Plausibility;
using Generator.Validation.Rules;
using Generator.Validation.Structure;

namespace Generator.Validation;

/// <summary>
/// Turns the files as they were read into the plan. It reports every problem that it finds instead of stopping at the first;
/// what depends on something faulty is left unchecked rather than reported again.
/// </summary>
internal static class PlanValidator
{
    /// <summary>The plan, or null when there were errors, the ones of an earlier stage included.</summary>
    public static Plan? Validate(LoadedContent content, Uri? baseUrl, DiagnosticBag diagnostics)
    {
        ReadingScope? scope = null;
        try
        {
            scope = new ReadingScope(content, SiteLanguages.Read(content, diagnostics), diagnostics);
            return Validate(scope, baseUrl, diagnostics);
        }
        catch (Exception exception) when (!Guard.IsFullMemory(exception))
        {
            // A reader that stumbles over content is a fault of ours, and still the file is what somebody can look at.
            diagnostics.Add(Guard.BroughtDown(scope?.Current ?? ReadingScope.PlaceOf(SiteLanguages.Path), exception));
            return null;
        }
    }

    /// <summary>As above over a scope that says itself where content comes from.</summary>
    public static Plan? Validate(ReadingScope scope, Uri? baseUrl, DiagnosticBag diagnostics)
    {
        var site = SiteReader.Read(scope, baseUrl);
        var units = UnitsReader.Read(scope);
        var (regions, scheme) = RegionsReader.Read(scope);
        var sources = SourcesReader.Read(scope);
        var head = PlanDocumentReader.Read(scope, regions, sources);
        var releases = ReleasesReader.Read(scope, head?.Period);
        var dimensions = DimensionsReader.Read(scope);
        var indicators = IndicatorsReader.Read(scope, units, dimensions);
        var definitions = new Definitions(units, regions, sources, indicators, head) { Dimensions = dimensions };
        var names = new StructureNames(scope);
        var before = scope.ProblemCount;
        var chapters = ChaptersReader.Read(definitions, names, scope);
        var structure = StructureIndex.Of(names, isComplete: scope.ProblemCount == before);
        ImmutableArray<Goal> goals = [.. chapters.SelectMany(chapter => chapter.Goals)];
        GoalAddressRule.Check(goals, scope);
        var pages = ProsePagesReader.Read(scope);
        var rows = FormulaRows.AddTo(DatasetsReader.Read(releases, definitions, scope), definitions, scope);
        var observations = rows.Observations;
        if (head is not null)
        {
            names.Addresses.Claim(indicators, observations, head.Region);
        }

        var searches = SearchesReader.Read(scope, structure);
        var barometer = BarometerReader.Read(definitions, observations, scope);
        var consistency = ConsistencyReader.Read(definitions, structure, scope);
        var corrections = CorrectionsReader.Read(scope);
        var glossary = GlossaryReader.Read(definitions, scope);
        var queries = QueriesReader.Read(scope);
        var events = EventsReader.Read(definitions, scope);

        scope.Current = new("content");
        new ReferenceRule(definitions, structure, rows, scope).Check();
        LineageRule.Check(observations, scope);
        LeftoverRule.Check(scope);
        new ProseTextRule(units, scope).Check();
        var results = chapters.SelectMany(chapter => chapter.Sections).SelectMany(section => section.Results);
        EarlierResultRule.Check(results, observations, definitions, scope);
        if (diagnostics.HasErrors || site is null || head is null || releases is null)
        {
            return null;
        }

        VersionEditionRule.Check(goals, releases.Value.Select(release => release.Value), scope);
        UnusedIndicatorRule.Check(chapters, indicators, scope);
        ProjectedFigureRule.Check(chapters, indicators, rows.Placed, scope);
        PlausibilityCheck.Run(new FigureBook(definitions, releases.Value, rows.Placed, goals), scope);
        return new Plan(
            site,
            head.Document,
            head.Period,
            head.Region,
            head.Thresholds,
            chapters,
            pages,
            [.. releases.Value.Select(release => release.Value)],
            observations,
            new OrderedMap<IndicatorId, Indicator>(indicators.Values, indicator => indicator.Id),
            new OrderedMap<RegionCode, Region>(RegionsOf(head, regions), region => region.Code),
            new OrderedMap<SourceId, Source>(sources.Values, source => source.Id),
            new OrderedMap<UnitId, Unit>(units.Values, unit => unit.Id))
        {
            RegionScheme = scheme,
            Dimensions = new OrderedMap<DimensionId, Dimension>(dimensions.Values, dimension => dimension.Id),
            Departments = new OrderedMap<DepartmentId, Department>(searches.Departments, department => department.Id),
            Searches = searches.Records,
            Barometer = barometer,
            Consistency = consistency,
            Corrections = corrections,
            Glossary = glossary,
            Queries = queries,
            Events = events,
        };
    }

    /// <summary>A plan that names no regions has one all the same, that of its figures; it goes by the plan's own title.</summary>
    private static ImmutableArray<Region> RegionsOf(PlanHead head, Declared<Region> regions) => head.Region == RegionCode.Whole
        ? [new Region(RegionCode.Whole, head.Document.Title, head.Document.Title, Parent: null, Tile: null)]
        : regions.Values;
}
