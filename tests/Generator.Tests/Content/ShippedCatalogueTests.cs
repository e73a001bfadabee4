using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Gallery;
using Generator.Loading;
using Generator.Model;
using Generator.Validation;

namespace Generator.Tests.Content;

/// <summary>The catalogues in the folder of templates are complete in every language, used by the shipped site or not.</summary>
public sealed class ShippedCatalogueTests
{
    [Fact]
    public void Every_catalogue_has_every_text_with_the_same_places_and_the_forms_of_its_language()
    {
        var diagnostics = new DiagnosticBag();
        var content = ContentLoader.LoadTemplates(Path.Combine(RepositoryFolder.Path, "templates"), diagnostics)!;
        ImmutableArray<SiteLanguage> languages =
            [.. content.TextCatalogues.Keys.Order(StringComparer.Ordinal).Select(tag => new SiteLanguage(tag))];
        Assert.Contains(new("fr"), languages);
        TextCatalogueValidator.Validate(content, languages, diagnostics);
        Assert.Empty(diagnostics.ToImmutable().Select(problem => $"{problem.Location}: {problem.Message} {problem.Hint}"));
    }
}
