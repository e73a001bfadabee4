using Generator.Gallery;
using Generator.Pages.Templates;

namespace Generator.Tests.Pages;

public sealed class TemplateReferenceTests
{
    /// <summary>Nobody reads a longer line; <c>{{~ ~}}</c> at its end joins a line to the next.</summary>
    private const int LongestLine = 300;

    private static string Folder => Path.Combine(RepositoryFolder.Path, "templates");

    [Fact]
    public void The_reference_of_templates_is_up_to_date()
    {
        var file = Path.Combine(Folder, "REFERENCE.md");
        var actual = TemplateReference.Make();
        if (Environment.GetEnvironmentVariable("UPDATE_REFERENCE") == "1")
        {
            File.WriteAllText(file, actual);
        }

        Assert.True(File.Exists(file), $"There is no {file}: UPDATE_REFERENCE=1 writes it.");
        var written = File.ReadAllText(file).ReplaceLineEndings("\n");
        Assert.True(written == actual, $"{file} is out of date: UPDATE_REFERENCE=1 writes it anew.");
    }

    /// <summary>What a page has beyond the frame, or the template that includes it, a partial is given by name.</summary>
    [Fact]
    public void A_partial_reads_its_arguments_and_the_frame_and_nothing_else()
    {
        string[] known = [.. TemplateReference.Frame, .. TemplateReference.Functions];
        Assert.Empty(TemplateReference.Templates.Partials.SelectMany(partial =>
            TemplateReference.Free(partial).Except(known, StringComparer.Ordinal).Select(name => $"{partial.Name}: {name}")));
    }

    [Fact]
    public void A_partial_uses_each_of_its_arguments() => Assert.Empty(TemplateReference.Templates.Partials.SelectMany(partial =>
        partial.Documentation.Arguments.Select(argument => argument.Name)
            .Except(TemplateReference.Reads(partial.Body), StringComparer.Ordinal)
            .Select(name => $"{partial.Name}: {name}")));

    [Fact]
    public void Templates_read_all_that_they_are_given() => Assert.Empty(TemplateReference.Unread());

    [Fact]
    public void Each_partial_is_included_somewhere()
    {
        var included = TemplateReference.Included(TemplateReference.Templates).Select(literal => ((Partial)literal.Value!).Name);
        Assert.Empty(TemplateReference.Templates.Partials.Select(partial => partial.Name).Except(included));
    }

    [Fact]
    public void No_line_of_a_template_is_too_long() => Assert.Empty(ShippedPlan.Content.Templates.SelectMany(template =>
        template.Text.Split('\n').Where(line => line.Length > LongestLine).Select(line => $"{template.Path}: {line}")));
}
