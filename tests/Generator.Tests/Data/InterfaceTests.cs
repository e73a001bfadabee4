using System.Globalization;
using System.Text.Json.Nodes;
using Generator.Model;
using Generator.Data.Metadata;

namespace Generator.Tests.Data;

/// <summary>The static interface: its shape, its addresses and its figures.</summary>
public sealed class InterfaceTests
{
    [Fact]
    public void Every_file_names_its_shape() => Assert.All(
        MachineSite.Files.Files.Select(file => file.Path.Value)
            .Where(path => path.StartsWith("api/", StringComparison.Ordinal) && !path.StartsWith("api/schema/", StringComparison.Ordinal)),
        path => Assert.Equal("progress-report-api/2", (string)MachineSite.Json(path)["shape"]!));

    [Fact]
    public void The_index_leads_to_every_file_of_the_interface()
    {
        var index = MachineSite.Json("api/index.json");
        var named = index["files"]!.AsObject().Select(file => (string)file.Value!)
            .Concat(index["schemas"]!.AsObject().Select(file => (string)file.Value!))
            .Concat(
                index["indicators"]!.AsArray()
                    .SelectMany(entry => new[] { (string?)entry!["json"], (string?)entry["csv"] })
                    .OfType<string>())
            .Select(address => new Uri(new("http://x/api/index.json"), address).AbsolutePath[1..]);
        Assert.All(named, path => Assert.NotEmpty(MachineSite.Bytes(path)));
        Assert.Equal(
            ShippedPlan.Plan.Indicators.Select(indicator => indicator.Id.Value), index["indicators"]!
                .AsArray()
                .Select(entry => (string)entry!["id"]!));
    }

    [Fact]
    public void Figures_are_exact_numbers_and_what_is_absent_is_null_with_a_reason()
    {
        var written = ShippedPlan.Plan.Indicators.SelectMany(indicator => MachineSite.Json(
            $"api/indicators/{indicator.Id}.json")["observations"]!.AsArray()
            .Select(
                row =>
                    ($"{indicator.Id}", (int)row!["year"]!, (int)row["release"]!, row["value"]?.ToJsonString(), (string?)row["absence"])));
        var expected = ShippedPlan.Plan.Observations.Select(row => (
            row.Indicator.Value, row.Year.Value, row.Release.Value, row.Number?.ToString(CultureInfo.InvariantCulture), row.Number is null
                ? EnumName.Kebab(row.Status)
                : null));
        Assert.Equal(expected.Order(), written.Order());
    }

    [Fact]
    public void Figures_are_worded_as_the_pages_word_them()
    {
        var row = MachineSite.Json("api/indicators/cod-emissions.json")["observations"]!
            .AsArray()
            .Single(entry => (int)entry!["year"]! == 2015);
        Assert.Equal(("83.56万吨", "835.6\u00a0kt"), ((string)row!["text"]!["zh"]!, (string)row["text"]!["en"]!));
    }

    [Fact]
    public void An_indicator_without_figures_says_so()
    {
        var silent = ShippedPlan.Plan.Indicators.First(
            indicator => ShippedPlan.Plan.Observations.All(row => row.Indicator != indicator.Id));
        var file = MachineSite.Json($"api/indicators/{silent.Id}.json");
        Assert.Equal("nothing-found", (string)file["absence"]!);
        Assert.Null(file["csv"]);
        Assert.Empty(file["observations"]!.AsArray());
    }

    [Fact]
    public void Sources_name_every_figure_taken_from_them()
    {
        var sources = MachineSite.Json("api/sources.json")["sources"]!.AsArray().Select(source => source!).ToList();
        Assert.Equal(ShippedPlan.Plan.Sources.Select(source => source.Id.Value), sources.Select(source => (string)source["id"]!));
        Assert.Equal(ShippedPlan.Plan.Observations.Length, sources.Sum(source => source["figures"]!.AsArray().Count));
        var notice = sources.Single(source => (string)source["id"]! == "ndrc-barometer-2020q3");
        Assert.Equal("发改办环资〔2020〕901号", (string)notice["document_number"]!);
    }

    [Fact]
    public void A_derived_figure_carries_its_sum_and_the_rows_behind_it()
    {
        var row = MachineSite.Json("api/indicators/energy-total.json")["observations"]!
            .AsArray()
            .Single(entry => (int)entry!["year"]! == 2020)!;
        Assert.Equal("25356.62 × (1 + 7.1%) = 27157", (string)row["sum"]!);
        Assert.Equal(
            ["energy-total#y2019@2019", "energy-total-growth#y2020@2020"], row["parents"]!.AsArray().Select(parent => (string)parent!));
    }

    [Theory]
    [InlineData("energy-intensity-fall", "robust", "high", true)]
    [InlineData("so2-fall", "limited", "untested", false)]
    public void Goals_carry_their_evidence(string id, string strength, string agreement, bool stands)
    {
        var evidence = MachineSite.Json("api/goals.json")["goals"]!.AsArray().Single(goal => (string)goal!["id"]! == id)!["evidence"]!;
        Assert.Equal(
            (strength, agreement, stands), (
                (string)evidence["strength"]!, (string)evidence["agreement"]!, (bool)evidence["stands_on_official"]!));
    }

    [Fact]
    public void Goals_carry_the_figures_of_their_judgement()
    {
        var parts = MachineSite.Json("api/goals.json")["goals"]!
            .AsArray()
            .SelectMany(goal => goal!["parts"]!.AsArray())
            .Select(part => part!)
            .ToList();
        var judged = ShippedPlan.Plan.Goals.SelectMany(
            goal => ShippedPlan.Assessment.Newest.Goals.Single(other => other.Goal.Id == goal.Id).Parts)
            .ToList();
        Assert.Equal(judged.Select(part => part.Target.Value), parts.Select(part => (decimal)part["target"]!));
        Assert.Equal(judged.Select(part => part.Latest?.Current.Number), parts.Select(part => (decimal?)part["latest"]));
        Assert.All(judged.Zip(parts), pair =>
        {
            Assert.Equal(pair.First.Progress is null, pair.Second["progress"] is null);
            Assert.InRange(((decimal?)pair.Second["progress"] ?? 0) - (pair.First.Progress ?? 0), -1e-12m, 1e-12m);
        });
    }

    [Fact]
    public void Releases_tell_what_they_revised()
    {
        var newestFirst = MachineSite.Json("api/releases.json")["releases"]!.AsArray();
        Assert.Equal(
            ShippedPlan.Assessment.Releases.Reverse()
                .Select(release => release.Release.Year.Value), newestFirst
                .Select(release => (int)release!["year"]!));
        var revised = newestFirst.Single(release => (int)release!["year"]! == 2019)!["revised"]![0]!;
        Assert.Equal((18930m, 18795m), ((decimal)revised["value_before"]!, (decimal)revised["value"]!));
        Assert.Equal("energy-total#y2015@2015", (string)revised["replaces"]!);
    }

    [Fact]
    public void Decimals_are_written_with_the_digits_they_have() =>
        Assert.Equal(
            "{\n  \"a\": 50.0,\n  \"b\": 0.1\n}\n", System.Text.Encoding.UTF8.GetString(
                JsonFile.Write(new JsonObject { ["a"] = 50.0m, ["b"] = 0.1m })));

    [Fact]
    public void Linked_data_cannot_end_its_element()
    {
        var block = JsonLdBlock.Of(new() { ["name"] = "</script><!--&甲" });
        Assert.DoesNotContain('<', block);
        Assert.Contains('甲', block);
        Assert.Equal("</script><!--&甲", (string)JsonNode.Parse(block)!["name"]!);
    }

    [Fact]
    public void The_same_content_gives_the_same_bytes()
    {
        var again = MachineSite.Make(null);
        Assert.Equal(MachineSite.Files.Files.Select(file => file.Path), again.Files.Select(file => file.Path));
        Assert.All(
            MachineSite.Files.Files.Zip(again.Files), pair =>
                Assert.True(pair.First.Content.Span.SequenceEqual(pair.Second.Content.Span), pair.First.Path.Value));
    }
}
