using System.Collections.Immutable;
using Generator.Charts.Cards;
using Generator.Charts.Drawing;
using Generator.Charts.Kinds;
using Generator.Model;
using Generator.Model.Reuse;
using Generator.Pages.Templates;

namespace Generator.Tests.Reuse;

/// <summary>Nothing that decides an output is left out of what it is remembered by.</summary>
public sealed class FingerprintTests
{
    /// <summary>
    /// These are taken into fingerprints member by member. Who adds a member adds it there, too (ChartPrint, PageMemory), and then here.
    /// </summary>
    [Theory]
    [InlineData(typeof(Sketch), "Caption Description IsFromPlan PlotHeight Rows Scene")]
    [InlineData(typeof(Scene), "Areas Columns Hits IsLying Key Labels Marks RowTitles Strokes Texts X Y")]
    [InlineData(typeof(Axis), "Later Max Min Ticks")]
    [InlineData(typeof(AxisTick), "Label Position Short")]
    [InlineData(typeof(Area), "Bottom Left Right Tone Top")]
    [InlineData(typeof(BarShape), "Breadth From IsHollow Position Tone Value")]
    [InlineData(typeof(Stroke), "Dash IsScaffold Points Tone Width")]
    [InlineData(typeof(Mark), "At Fill Outline Shape Size")]
    [InlineData(typeof(Label), "InKey IsBold IsInRow IsName IsNeeded IsTied Places Rank RuleAt Text Tone")]
    [InlineData(typeof(Hit), "At First Second Whole")]
    [InlineData(typeof(KeyEntry), "IsHollow Shape Text Tone")]
    [InlineData(typeof(RowTitle), "Text Y")]
    [InlineData(typeof(Spot), "X Y")]
    [InlineData(typeof(CardContent), "Caption Figure Finding IsPromise Key Number Status Tone Word")]
    [InlineData(typeof(CardFigure.Course), "First Last Path Runs Target TargetLabel Tone")]
    [InlineData(typeof(CardFigure.Tally), "Statuses")]
    [InlineData(typeof(CardFigure.Row), "Highest InFront Lowest Values")]
    [InlineData(typeof(ColourPair), "Dark Light")]
    [InlineData(typeof(TextCatalogue), "Language Location Texts")]
    [InlineData(typeof(CatalogueText), "Forms Location Names Text")]
    [InlineData(typeof(PluralForms), "By IsOrder Texts")]
    public void Members_are_those_that_fingerprints_take_in(Type type, string members) =>
        Assert.Equal(members, string.Join(' ', type.GetProperties().Select(one => one.Name).Order(StringComparer.Ordinal)));

    /// <summary>Texts and lists are told apart where they end, and kinds of values where they look alike.</summary>
    [Fact]
    public void Rows_of_values_that_differ_have_fingerprints_that_differ()
    {
        Action<Fingerprint>[] rows =
        [
            print => { },
            print => print.Add((string?)null),
            print => print.Add(string.Empty),
            print => print.Add("ab"),
            print => print.Add("a").Add("b"),
            print => print.Add(1L),
            print => print.Add(true),
            print => print.Add(1.0),
            print => print.Add(1m),
            print => print.Add(1.0m),
            print => print.AddList(1),
            print => print.Add((UInt128)1),
            print => print.AddBytes([1]),
            print => print.AddList(1).Add("a").AddList(0),
            print => print.AddList(0).AddList(1).Add("a"),
        ];
        var prints = rows.Select(row =>
        {
            var print = new Fingerprint();
            row(print);
            return print.Value;
        });
        Assert.Equal(rows.Length, prints.Distinct().Count());
    }

    [Fact]
    public void A_view_is_told_by_all_that_lies_within_it()
    {
        var one = new Outer("a", [new("x"), new("y")]);
        Assert.Equal(Print(one), Print(new Outer("a", [new("x"), new("y")])));
        Assert.NotEqual(Print(one), Print(new Outer("b", [new("x"), new("y")])));
        Assert.NotEqual(Print(one), Print(one with { Items = [new("x"), new("z")] }));
        Assert.NotEqual(Print(one), Print(one with { Items = [new("x")] }));
        Assert.NotEqual(Print(new Inner("x")), Print(new Alike("x")));
    }

    [Fact]
    public void What_no_fingerprint_can_tell_has_none()
    {
        Assert.Throws<NotSupportedException>(() => Print(new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero)));
        Assert.Throws<NotSupportedException>(() => Print(new Endless()));
    }

    private static UInt128 Print(object value)
    {
        var print = new Fingerprint();
        ViewPrint.Add(print, value);
        return print.Value;
    }

    private sealed record Outer(string Name, ImmutableArray<Inner> Items) : View;

    private sealed record Inner(string Name) : View;

    private sealed record Alike(string Name) : View;

    private sealed record Endless : View
    {
        public Endless Within => this with { };
    }
}
