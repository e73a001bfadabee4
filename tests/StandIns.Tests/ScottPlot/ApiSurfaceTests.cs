using ScottPlot;

namespace StandInTests.Charts;

/// <summary>Nothing public in the stand-in that the package lacks: code written against it must compile against the package.</summary>
public sealed class ApiSurfaceTests
{
    // The members list names the types that charts use; these are the package's types that its signatures mention
    // or that its documentation shows, kept to what charts need.
    private static readonly HashSet<string> BesideTheList = new(StringComparer.Ordinal)
    {
        // pixels and coordinates
        "ScottPlot.PixelOffset", "ScottPlot.PixelLength", "ScottPlot.PixelLine", "ScottPlot.PixelRangeX", "ScottPlot.PixelRangeY",
        "ScottPlot.FractionRect", "ScottPlot.CoordinateLine", "ScottPlot.CoordinateSize", "ScottPlot.CoordinateRangeMutable",
        // drawing
        "ScottPlot.Paint", "ScottPlot.RenderPack", "ScottPlot.MeasuredText", "ScottPlot.LabelStyleProperties", "ScottPlot.FontStyler",
        "ScottPlot.ArrowAnchor", "ScottPlot.ArrowStyle", "ScottPlot.ConnectStyle", "ScottPlot.Plottables.Arrow",
        "ScottPlot.IHatch", "ScottPlot.Hatches.Striped", "ScottPlot.Hatches.StripeDirection", "ScottPlot.Hatches.Dots",
        "ScottPlot.Hatches.Grid", "ScottPlot.Hatches.Checker",
        // axes
        "ScottPlot.IAxes", "ScottPlot.Axes", "ScottPlot.IGrid", "ScottPlot.IPanel", "ScottPlot.AxisPanels.TopAxis",
        "ScottPlot.IMinorTickGenerator", "ScottPlot.TickGenerators.EvenlySpacedMinorTickGenerator",
        // what plottables have in common
        "ScottPlot.IHasLine", "ScottPlot.IHasFill", "ScottPlot.IHasOutline", "ScottPlot.IHasMarker", "ScottPlot.IHasArrow",
        "ScottPlot.IHasLegendText", "ScottPlot.IRenderLast", "ScottPlot.IScatterSource",
    };

    private static readonly MemberList List = MemberList.Read();

    [Fact]
    public void Every_public_type_is_the_packages()
    {
        string[] unknown = Types()
            .Select(type => type.FullName!)
            .Where(name => !List.Knows(name) && !BesideTheList.Contains(name))
            .Order(StringComparer.Ordinal)
            .ToArray();

        Assert.Empty(unknown);
    }

    [Fact]
    public void Every_public_member_of_a_listed_type_is_in_the_list()
    {
        string[] unknown = Types()
            .Where(type => List.Knows(type.FullName!) && !type.IsEnum)
            .SelectMany(type => MemberList.Describe(type).Where(member => !List.Has(type.FullName!, member)).Select(member => $"{type.FullName}: {member}"))
            .Order(StringComparer.Ordinal)
            .ToArray();

        Assert.Empty(unknown);
    }

    [Fact]
    public void Enumerations_have_the_listed_names_in_the_listed_order()
    {
        Assert.All(
            Types().Where(type => type.IsEnum && List.Knows(type.FullName!)),
            type => Assert.Equal(List.EnumNames(type.FullName!), Enum.GetNames(type)));
    }

    [Fact]
    public void The_list_of_types_beside_the_list_names_only_types_that_exist()
    {
        HashSet<string> existing = Types().Select(type => type.FullName!).ToHashSet(StringComparer.Ordinal);

        Assert.DoesNotContain(BesideTheList, name => !existing.Contains(name));
    }

    private static Type[] Types() => typeof(Plot).Assembly.GetExportedTypes();
}
