using Generator.Model;

namespace Generator.Pages.Views;

/// <summary>What a file's format is called; the names are the same in every language.</summary>
internal static class FormatName
{
    public static string Of(OutputPath path) => path.Value[(path.Value.LastIndexOf('.') + 1)..] switch
    {
        "jsonld" => "JSON-LD",
        "xml" => "Atom",
        var ending => ending.ToUpperInvariant(),
    };
}
