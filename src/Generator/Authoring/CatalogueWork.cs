using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation;

namespace Generator.Authoring;

/// <summary>
/// What is left to translate in the catalogues of the templates: texts that a language lacks, that are empty, and that still read as in
/// English. A text that is rightly the same is named in “language.same” of its catalogue.
/// </summary>
internal static class CatalogueWork
{
    private const string Same = "language.same";

    /// <summary>The key, the model's text, the file that it belongs into, and what is wrong.</summary>
    public static IEnumerable<(string Key, string Model, string File, string State)> Left(PlanInWork plan)
    {
        var unread = new DiagnosticBag();
        var catalogues = plan.Content.TextCatalogues
            .OrderBy(catalogue => catalogue.Key, StringComparer.Ordinal)
            .Select(catalogue => (Tag: catalogue.Key, Texts: CatalogueReader.Read(catalogue.Value, new(catalogue.Key), unread)))
            .ToList();
        var model = catalogues.Find(catalogue => catalogue.Tag == SiteLanguage.OfModel.Tag).Texts ?? [];
        return catalogues.Where(catalogue => catalogue.Texts != model).SelectMany(catalogue =>
        {
            var meant = catalogue.Texts.GetValueOrDefault(Same)?.Text.Split(' ') ?? [];
            return model.OrderBy(text => text.Value.Location.Line).ThenBy(text => text.Key, StringComparer.Ordinal)
                .Select(text => (text.Key, Model: text.Value.Text, State: State(text.Key, text.Value, catalogue.Texts)))
                .Where(text => text.State is "missing" or "empty" || (text.State == "same" && !meant.Contains(text.Key)))
                .Select(text => (text.Key, text.Model, $"templates/text.{catalogue.Tag}.yaml", text.State!));
        });
    }

    private static string? State(string key, CatalogueText model, Dictionary<string, CatalogueText> texts) =>
        !texts.TryGetValue(key, out var text) ? "missing"
        : text.Text.Length == 0 && model.Text.Length > 0 ? "empty"
        : text.Text == model.Text && HasWords(model.Text) ? "same"
        : null;

    /// <summary>Numbers, signs and what is put in read alike in many languages.</summary>
    private static bool HasWords(string text) =>
        CatalogueText.NamesIn(text).Aggregate(text, (rest, name) => rest.Replace(name, string.Empty, StringComparison.Ordinal))
            .Count(char.IsLetter) > 3;
}
