using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Generator.Data.Tables;
using Generator.Model;

namespace Generator.Data.Api;

/// <summary>
/// What every file of the interface begins with: the schema that describes it, the shape that it has, and its type. A change that could
/// break a reader changes the shape's number. Every member is always there, but for those of
/// what few plans declare; what is not known is null, with the reason beside it.
/// </summary>
internal abstract record ApiFile([property: JsonPropertyOrder(-1)] string Type, [property: JsonIgnore] OutputPath Path)
{
    public const string ShapeName = "progress-report-api/2";

    /// <summary>Members that stand only where a plan declares what they tell of, so that other plans read as ever.</summary>
    public static readonly ImmutableArray<string> OnlyWhereDeclared = ["dimensions", "members"];

    [JsonPropertyName("$schema"), JsonPropertyOrder(-3)]
    public Uri Schema { get; init; } = Path.AddressOf(DataPaths.Schema(Type));

    [JsonPropertyOrder(-2)]
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "A member of the file.")]
    public string Shape => ShapeName;
}

/// <summary>A text in every language of the site, by the language's tag.</summary>
internal sealed class Texts : OrderedDictionary<string, string>;

/// <summary>The twins of a page in every language of the site, by the language's tag.</summary>
internal sealed class PageAddresses : OrderedDictionary<string, Uri>;

/// <summary>Makes the values that recur in the files of the interface.</summary>
internal static class ApiValues
{
    extension(Compilation compilation)
    {
        public Texts In(Func<LanguageData, string> text)
        {
            var texts = new Texts();
            foreach (var language in compilation.Languages)
            {
                texts.Add(language.Language.Tag, text(language));
            }

            return texts;
        }

        [return: NotNullIfNotNull(nameof(text))]
        public Texts? In(LocalizedText? text) => text is null ? null : compilation.In(language => language.Text(text));

        public PageAddresses Pages(OutputPath file, Func<Routes, string> path)
        {
            var pages = new PageAddresses();
            foreach (var language in compilation.Languages)
            {
                pages.Add(language.Language.Tag, new(RelativeAddress.From(file, path(language.Routes)), UriKind.Relative));
            }

            return pages;
        }
    }

    /// <summary>The address of a file, relative to the one that names it.</summary>
    public static Uri AddressOf(this OutputPath file, OutputPath target) => new(file.RelativeTo(target), UriKind.Relative);
}
