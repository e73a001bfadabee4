using Generator.Authoring;
using Generator.Validation;
using Generator.Validation.Fields;

namespace Generator.Tests.Authoring;

/// <summary>The fields of the content files are learnt from the readers: kinds, needs, and fields behind a condition.</summary>
public sealed class ContentShapesTests
{
    [Fact]
    public void Every_content_file_is_known()
    {
        string[] expected =
        [
            "pages/page.*.md", "site.yaml", "units.yaml", "regions.yaml", "sources.yaml", "plan.yaml", "releases.yaml",
            "dimensions.yaml", "indicators/any.yaml", "chapters/1-any/chapter.yaml", "chapters/1-any/1-any/section.yaml",
            "searches.yaml", "barometer.yaml",
            "consistency.yaml", "corrections.yaml", "glossary.yaml", "queries.yaml",
            "events.yaml",
        ];

        Assert.Equal(expected, ContentShapes.All.Select(document => document.Path));
    }

    [Fact]
    public void Files_that_content_may_do_without_are_told_apart()
    {
        string[] expected =
        [
            "pages/page.*.md", "regions.yaml", "dimensions.yaml", "searches.yaml", "barometer.yaml", "consistency.yaml", "corrections.yaml",
            "glossary.yaml", "queries.yaml", "events.yaml",
        ];

        Assert.Equal(expected, ContentShapes.All.Where(document => document.IsOptional).Select(document => document.Path));
    }

    [Theory]
    [InlineData("site.yaml", "languages", "List { Item = Text { } }", Need.Required)]
    [InlineData("site.yaml", "footer[].url", "Address { }", Need.Optional)]
    [InlineData("units.yaml", "symbol", "Symbol { }", Need.Required)]
    [InlineData("units.yaml", "large.*.from", "Number { }", Need.Required)]
    [InlineData("regions.yaml", "parent", "Reference { Kind = region }", Need.Optional)]
    [InlineData("sources.yaml", "accessed", "Date { MayBePartial = True }", Need.Optional)]
    [InlineData("releases.yaml", "date", "Date { MayBePartial = False }", Need.Required)]
    [InlineData("indicators/any.yaml", "bases.*.other-than-plan", "Flag { }", Need.Optional)]
    [InlineData("chapters/1-any/1-any/section.yaml", "goals[].tiers[].target.year", "Year { }", Need.Required)]
    [InlineData("chapters/1-any/1-any/section.yaml", "goals[].target.value", "Number { }", Need.Depends)]
    [InlineData("chapters/1-any/1-any/section.yaml", "goals[].place.box", "Integer { Min = 1, Max = 999 }", Need.Optional)]
    [InlineData("searches.yaml", "records[].terms", "List { Item = Text { } }", Need.Required)]
    [InlineData("consistency.yaml", "goals", "List { Item = Reference { Kind = goal } }", Need.Optional)]
    [InlineData("consistency.yaml", "inputs.*.value", "Number { }", Need.Required)]
    [InlineData("glossary.yaml", "forms", "Map { Value = List { Item = Text { } }, KeysAreNames = False }", Need.Optional)]
    [InlineData("queries.yaml", "typed", "List { Item = Text { } }", Need.Required)]
    [InlineData("pages/page.*.md", "description", "Text { }", Need.Optional)]
    public void Fields_are_known_as_they_are_read(string file, string path, string kind, object need)
    {
        var field = Assert.Single(DocumentedField.Of(Document(file)), field => field.Path == path);

        Assert.Equal((kind, need), (field.Kind.ToString(), (object)field.Need));
    }

    [Fact]
    public void Choices_are_listed_in_their_order()
    {
        var field = DocumentedField.Of(Document("sources.yaml")).Single(field => field.Path == "class");

        Assert.Equal(["official", "reported", "reprint", "compiled"], Assert.IsType<FieldKind.Choice>(field.Kind).Words);
    }

    [Fact]
    public void Names_that_become_addresses_are_told_apart_from_free_ones()
    {
        Assert.True(Assert.IsType<FieldKind.Map>(Document("sources.yaml").Root).KeysAreNames);
        Assert.False(Assert.IsType<FieldKind.Map>(Document("regions.yaml").Root).KeysAreNames);
    }

    private static DocumentShape Document(string path) => ContentShapes.All.Single(document => document.Path == path);
}
