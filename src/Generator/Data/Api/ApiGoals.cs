using System.Text.Json.Nodes;
using Generator.Assessment;
using Generator.Data.Tables;
using Generator.Model;

namespace Generator.Data.Api;

/// <summary>Every goal with its parts as the newest release judges them.</summary>
internal static class ApiGoals
{
    public static JsonObject Of(Compilation compilation) => new()
    {
        ["release"] = compilation.Newest.Release.Year.Value,
        ["goals"] = JsonText.List(GoalPart.All(compilation.Assessment)
            .GroupBy(part => part.Goal)
            .Select(parts => Goal(compilation, [.. parts]))),
    };

    private static JsonObject Goal(Compilation compilation, IReadOnlyList<GoalPart> parts)
    {
        var (first, goal) = (parts[0], parts[0].Goal.Goal);
        return new()
        {
            ["id"] = goal.Id.Value,
            ["title"] = JsonText.Localized(compilation, goal.Title),
            ["promise"] = JsonText.Localized(compilation, goal.Promise),
            ["chapter"] = first.Chapter.Number,
            ["section"] = first.Section.Slug,
            ["place"] = JsonText.Localized(compilation, language => language.Locale.Places.Place(first.Chapter, first.Section, goal.Place)),
            ["main"] = goal.IsMain,
            ["status"] = EnumName.Kebab(first.Goal.Status),
            ["reason"] = EnumName.Kebab(first.Goal.Reason),
            ["explanation"] = JsonText.Localized(compilation, language => language.Sentences.Reason(first.Goal)),
            ["evidence"] = Evidence(compilation, first.Goal.Rating),
            ["found"] = JsonText.Localized(compilation, first.Goal.Found?.Says),
            ["pages"] = JsonText.Pages(compilation, DataPaths.Api("goals"), routes => $"{routes.Section(first.Chapter, first.Section)}#{goal.Id}"),
            ["milestone"] = first.Goal.Milestone is { } milestone
                ? new JsonObject
                {
                    ["indicator"] = milestone.Milestone.Indicator.Value,
                    ["deadline"] = JsonText.Date(milestone.Milestone.Deadline),
                    ["deadline_implied"] = milestone.Milestone.DeadlineIsImplied,
                    ["completed"] = milestone.Report?.Value is ObservedValue.CompletedOn done ? JsonText.Date(done.Date) : null,
                }
                : null,
            ["parts"] = JsonText.List(parts.Where(part => part.Judged is not null).Select(part => Part(compilation, part))),
        };
    }

    private static JsonObject Evidence(Compilation compilation, EvidenceRating rating) => new()
    {
        ["strength"] = EnumName.Kebab(rating.Strength),
        ["agreement"] = EnumName.Kebab(rating.Agreement),
        ["weakest_class"] = rating.WeakestClass is { } weakest ? EnumName.Kebab(weakest) : null,
        ["names_its_source"] = rating.NamesItsSource,
        ["weakest_status"] = rating.WeakestStatus is { } status ? EnumName.Kebab(status) : null,
        ["stands_on_official"] = rating.StandsOnOfficial,
        ["official_check"] = JsonText.Localized(compilation, rating.Official?.Says),
    };

    private static JsonObject Part(Compilation compilation, GoalPart part)
    {
        var judged = part.Judged!;
        var target = judged.Target;
        return new()
        {
            ["id"] = part.Id,
            ["name"] = JsonText.Localized(compilation, part.Tier?.Name),
            ["indicator"] = target.Indicator.Value,
            ["kind"] = part.Kind,
            ["bound"] = EnumName.Kebab(target.Bound),
            ["target"] = target.Value,
            ["target_unit"] = target.Unit.Value,
            ["target_year"] = target.Year.Value,
            ["target_year_implied"] = target.YearIsImplied,
            ["base_year"] = target.BaseYear.Value,
            ["target_text"] = JsonText.Localized(compilation, language => language.Sentences.Target(target)),
            ["baseline"] = judged.Baseline?.Current.Number,
            ["latest"] = judged.Latest?.Current.Number,
            ["latest_year"] = judged.Latest?.Year.Value,
            ["figure_unit"] = compilation.Plan.Indicators[target.Indicator].Unit.Value,
            ["actual"] = ComputedNumber.Of(judged.Actual),
            ["required"] = ComputedNumber.Of(judged.Required),
            ["measured_unit"] = GoalsTable.MeasuredUnit(compilation.Plan, part)?.Value,
            ["progress"] = ComputedNumber.Of(judged.Progress),
            ["pace"] = ComputedNumber.Of(judged.Pace),
            ["status"] = EnumName.Kebab(judged.Status),
            ["reason"] = EnumName.Kebab(judged.Reason),
            ["caveats"] = JsonText.List(judged.Caveats.Select(status => JsonValue.Create(EnumName.Kebab(status)))),
        };
    }
}
