using System.Buffers.Binary;
using Generator.Charts;
using Generator.Diagnostics;
using Generator.Gallery;
using Generator.Model;
using Generator.Publishing.Pictures;

namespace Generator.Tests.Charts.Cards;

public sealed class ShareCardTests
{
    private const int Most = 45_000;

    private static readonly Lazy<ChartBook> Drawn = new(() =>
        ChartStage.Draw(
            ChartSpeech.RealPlan,
            ChartSpeech.For(ChartSpeech.RealPlan.Plan),
            MemoryStore.Instance,
            new DiagnosticBag(),
            CancellationToken.None)!);

    public static TheoryData<string> Awkward => [.. AwkwardPlans.ByName.Keys];

    /// <summary>Each page of the kinds that have cards has its own, in each language.</summary>
    [Fact]
    public void Pages_have_cards()
    {
        var plan = ChartSpeech.RealPlan.Plan;
        string[] expected =
        [
            "index", "report", "regions",
            .. plan.Chapters.Select(chapter => $"chapter-{chapter.Slug}"),
            .. plan.Chapters.SelectMany(chapter => chapter.Sections.Select(section => $"section-{chapter.Slug}-{section.Slug}")),
            .. plan.Indicators.Select(indicator => $"indicator-{indicator.Id}"),
            .. plan.Others.Select(region => $"region-{region.Code}"),
        ];
        foreach (var language in plan.Languages)
        {
            Assert.Equal(
                expected.Order(StringComparer.Ordinal),
                Drawn.Value.Cards.All.Where(one => one.Language == language).Select(one => one.Card.Key).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void No_text_of_a_card_touches_another() => Assert.All(Drawn.Value.Cards.All, entry => CardRules.Check(entry.Card));

    [Theory]
    [MemberData(nameof(Awkward))]
    public void Nor_does_one_in_awkward_cases(string name) =>
        Assert.All(AwkwardPlans.ByName[name]().Draw().Cards.All, entry => CardRules.Check(entry.Card));

    /// <summary>The file says its size in its first bytes. All cards of the built site are weighed where it is built.</summary>
    [Theory]
    [InlineData("index")]
    [InlineData("report")]
    [InlineData("regions")]
    [InlineData("chapter-emissions")]
    [InlineData("indicator-energy-total")]
    [InlineData("indicator-manure-utilisation")]
    public void A_card_is_small_and_of_the_size_that_messages_ask_for(string key)
    {
        Assert.All(ChartSpeech.RealPlan.Plan.Languages, language =>
        {
            var file = File(language, key);
            Assert.InRange(file.Length, 4_000, Most);
            Assert.Equal(1200, BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(16)));
            Assert.Equal(630, BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(20)));
        });
    }

    [Fact]
    public void The_same_card_is_the_same_file()
    {
        var again = ChartStage.Draw(
            ChartSpeech.RealPlan, ChartSpeech.For(ChartSpeech.RealPlan.Plan),
            MemoryStore.Instance, new DiagnosticBag(), CancellationToken.None)!.Cards;
        Assert.Equal(
            Drawn.Value.Cards.All.Select(one => one.Card.Picture.Fingerprint), again.All.Select(one => one.Card.Picture.Fingerprint));
        var card = again.Find(ChartSpeech.Chinese, "index")!.Picture;
        Assert.Equal(File(ChartSpeech.Chinese, "index"), PalettePng.Write(card.Draw(), card.Colours));
    }

    /// <summary>Messages often show no more than the square in the middle.</summary>
    [Theory]
    [InlineData("index", "+17%")]
    [InlineData("report", "61")]
    [InlineData("indicator-energy-total", "2.72")]
    [InlineData("indicator-coal-capacity-removed", "6864")]
    public void Verdict_and_number_lie_in_the_middle_square(string key, string number)
    {
        var card = Drawn.Value.Cards.Find(ChartSpeech.Chinese, key)!;
        var text = Assert.Single(TextBox.AllIn(card.Drawing.ReadText()), text => text.Text == number);
        Assert.InRange(text.Left, 142.5, 457.5);
        Assert.InRange(text.Right, 142.5, 457.5);
        Assert.Contains(
            CardShapes.AllIn(card.Drawing.ReadText()), shape => shape is { Left: > 142.5, Right: < 457.5, Top: > 35, Bottom: < 85 });
    }

    /// <summary>A figure that decides nothing never stands in the place of the result.</summary>
    [Theory]
    [InlineData("indicator-straw-utilisation", "85%", "承诺至少")]
    [InlineData("indicator-tertiary-share", "45%", "承诺至少")]
    [InlineData("indicator-cod-emissions", "7.1%", "承诺降")]
    public void Without_a_verdict_the_number_is_the_promise(string key, string number, string before)
    {
        var texts = TextBox.AllIn(Drawn.Value.Cards.Find(ChartSpeech.Chinese, key)!.Drawing.ReadText());
        Assert.Contains(texts, text => text.Text == number);
        Assert.Contains(texts, text => text.Text == before);
    }

    [Fact]
    public void Other_pages_show_the_card_of_the_home_page() =>
        Assert.Equal("index", Drawn.Value.Cards.Find(ChartSpeech.English, null)!.Key);

    private static byte[] File(SiteLanguage language, string key)
    {
        var picture = Drawn.Value.Cards.Find(language, key)!.Picture;
        return PalettePng.Write(picture.Draw(), picture.Colours);
    }
}
