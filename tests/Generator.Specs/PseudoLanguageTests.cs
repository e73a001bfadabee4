using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Generator.Specs;

/// <summary>
/// No word and no sign between words comes from the code or the templates: all of them are in the catalogue or in the content.
/// </summary>
public sealed partial class PseudoLanguageTests
{
    /// <summary>Programs, formulas, and what is in another language.</summary>
    private const string NoText =
        "script, style, code, .formula, .inputs, .step-result, .steps-in-line, [lang]:not(html):not([lang=en])";

    private static readonly string[] Spoken = ["title", "alt", "aria-label", "aria-description", "placeholder", "label", "data-label"];

    [Fact]
    public void Every_word_of_a_page_comes_from_the_catalogue_or_the_content()
    {
        using var input = PseudoLanguage.Open();
        var report = input.Build(SpecFile.LastDay);
        Assert.Empty(report.Diagnostics.Where(found => found.Severity == Generator.Diagnostics.Severity.Error).Select(found => $"{found}"));
        var found = Directory.EnumerateFiles(Path.Combine(input.Site, "en"), "*.html", SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(path) is not ("api.html" or "data.html"))
            .Order(StringComparer.Ordinal)
            .SelectMany(path => Texts(File.ReadAllText(path))
                .Where(text => Plain().IsMatch(Data().Replace(text, " ")))
                .Select(text => $"{Path.GetRelativePath(input.Site, path)}: {text}"))
            .ToList();
        found.AddRange(Directory.EnumerateFiles(Path.Combine(input.Site, "api"), "*.json", SearchOption.AllDirectories)
            .SelectMany(path => English(JsonDocument.Parse(File.ReadAllText(path)).RootElement))
            .Where(text => Plain().IsMatch(Data().Replace(text, " "))));
        Assert.True(found.Count == 0, string.Join('\n', found.Take(100)));
    }

    private static IEnumerable<string> Texts(string page)
    {
        var document = new HtmlParser().ParseDocument(page);
        foreach (var element in document.QuerySelectorAll(NoText).ToList())
        {
            element.Remove();
        }

        var texts = document.Descendants<IText>().Where(text => text.ParentElement is not null).Select(text => text.Data);
        var attributes = document.All.SelectMany(element => Spoken.Select(element.GetAttribute))
            .Concat(document.QuerySelectorAll("meta[name=description], meta[property='og:title']")
                .Select(meta => meta.GetAttribute("content")));
        return texts.Concat(attributes.OfType<string>()).Select(text => text.Trim()).Where(text => text.Length > 0);
    }

    private static IEnumerable<string> English(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member =>
            member is { Name: "en", Value.ValueKind: JsonValueKind.String } ? [member.Value.GetString()!] : English(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(English),
        _ => [],
    };

    /// <summary>A word, or a sign that stands between words.</summary>
    [GeneratedRegex("[A-Za-z]{2,}|[,;:()%!?]")]
    private static partial Regex Plain();

    /// <summary>What is data: addresses, names of files and of formats, sums as they are given, and notes of the datasets.</summary>
    [GeneratedRegex(
        """https?://\S+|[\w./-]+\.(?:csv|json|xlsx|html|js|xml|svg|png|css)\b(?:#\S+)?"""
        + """|\b(?:SVG|PNG|CSV|XLSX|JSON(?:-LD)?|Atom|KB|SHA-256)\b|^\d[\d.．]* ×[^A-Za-z]*=|^(?:revised|computed|one more station)$""")]
    private static partial Regex Data();
}
