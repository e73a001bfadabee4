using Generator.Authoring;
using Generator.Validation.Datasets;

namespace Generator.Tests.Authoring;

/// <summary>Every field has a description, and every description a field.</summary>
public sealed class FieldDescriptionsTests
{
    [Fact]
    public void Every_field_is_described()
    {
        var missing = Fields().Where(field => !IsDescribed(field)).Select(field => $"{field.File}: {field.Path}");

        Assert.Empty(missing);
    }

    [Fact]
    public void Every_description_has_a_field()
    {
        var used = Fields().Where(IsDescribed).Select(field => FieldDescriptions.KeyOf(field.File, field.Path)).ToHashSet();

        Assert.Empty(FieldDescriptions.Keys.Where(key => key.Path != ".").Except(used));
    }

    [Fact]
    public void Every_file_is_described_and_no_other()
    {
        string[] expected = [.. ContentDocument.All.Select(document => document.Name), FieldDescriptions.Dataset];

        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            FieldDescriptions.Keys.Where(key => key.Path == ".").Select(key => key.File).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Descriptions_are_whole_sentences_in_both_languages()
    {
        foreach (var (file, path) in FieldDescriptions.Keys)
        {
            var text = path == "." ? FieldDescriptions.OfFile(file) : FieldDescriptions.Of(file, path);
            Assert.True(text.Chinese.EndsWith('。') && text.English.EndsWith('.'), $"{file}: {path}");
        }
    }

    [Fact]
    public void A_group_in_several_places_is_described_once()
    {
        Assert.Equal("The year by which it must be met.", FieldDescriptions.Of("section", "goals[].tiers[].target.year").English);
        Assert.Equal("目标年。", FieldDescriptions.Of("section", "goals[].target.year").Chinese);
    }

    private static IEnumerable<(string File, string Path)> Fields() => ContentDocument.All
        .SelectMany(document => DocumentedField.Of(document.Shape).Select(field => (document.Name, field.Path)))
        .Concat(Enum.GetValues<DatasetColumn>().Select(ColumnNames.EnglishOf)
            .Concat(Enum.GetValues<TextColumn>().Select(ColumnNames.EnglishOf))
            .Select(column => (FieldDescriptions.Dataset, column)));

    private static bool IsDescribed((string File, string Path) field)
    {
        try
        {
            return FieldDescriptions.KeyOf(field.File, field.Path).Path.Length > 0;
        }
        catch (KeyNotFoundException)
        {
            return false;
        }
    }
}
