using Generator.Assessment;
using Generator.Charts.Cards;
using Generator.Gallery;
using Generator.Model;

namespace Generator.Tests.Charts.Cards;

public sealed class StatusShapeTests
{
    public static TheoryData<string> Statuses => [.. Enum.GetNames<Status>()];

    /// <summary>Pages and cards draw a status alike.</summary>
    [Theory]
    [MemberData(nameof(Statuses))]
    public void The_shape_is_that_of_the_pages(string name)
    {
        var status = Enum.Parse<Status>(name);
        var partial = File.ReadAllText(Path.Combine(RepositoryFolder.Path, "templates", "partials", "shapes.sbn-html"));
        var drawn = $"{{{{- when \"{EnumName.Kebab(status)}\" -}}}}{StatusShape.Of(status).Markup}\n";
        Assert.Contains(drawn, partial, StringComparison.Ordinal);
    }
}
