using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Generator.Model;
using Generator.Data;
using Generator.Loading;
using Generator.Pages;
using Generator.Pages.Making;
using Generator.Pages.Search;
using Generator.Pages.Templates;

namespace Generator.Tests.Search;

/// <summary>What the index of a language says of the report: what stands first, what is shown, and what readers call otherwise.</summary>
public sealed class SearchFilesTests
{
    [Theory]
    [InlineData("zh", "能耗强度", "能耗强度不降反升：承诺降14%，到2020年实际升约17%")]
    [InlineData("en", "Energy intensity", "Energy intensity was to fall 14% by 2020")]
    public void The_plans_main_goals_stand_first_with_their_findings(string language, string title, string finding)
    {
        var index = Index(language);
        Assert.Equal(8, index.GetProperty("main").GetInt32());
        var first = index.GetProperty("documents")[0];
        Assert.Equal(title, first[0].GetString());
        Assert.StartsWith(finding, first[2].GetString(), StringComparison.Ordinal);
    }

    /// <summary>Of the words that a query means, a language has those that it shows.</summary>
    [Theory]
    [InlineData("zh", "雾霾", "PM2.5")]
    [InlineData("en", "雾霾", "PM2.5")]
    [InlineData("zh", "呼市", "呼和浩特")]
    [InlineData("en", "呼市", "Hohhot")]
    [InlineData("en", "sulfur", "sulphur|sulphur dioxide")]
    [InlineData("zh", "单位地区生产总值能耗", "能耗强度")]
    [InlineData("en", "单位地区生产总值能耗", "energy intensity")]
    [InlineData("en", "tce", "standard coal")]
    public void What_readers_type_leads_to_words_of_the_language(string language, string typed, string means)
    {
        var pairs = Index(language).GetProperty("synonyms").EnumerateArray().Where(pair => Texts(pair[0]).Contains(typed));
        Assert.Equal(means, string.Join('|', Texts(Assert.Single(pairs)[1])));
    }

    /// <summary>Every query of the content leads somewhere in every language, or has an answer.</summary>
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void No_query_of_the_content_leads_nowhere(string language)
    {
        var known = Index(language).GetProperty("synonyms").EnumerateArray().SelectMany(pair => Texts(pair[0])).ToHashSet();
        var lost = ShippedPlan.Site(language).Plan.Queries
            .Where(query => query.Answer is null && !query.Typed.All(known.Contains) && !IsSpelling(query.Typed[0], language));
        Assert.Empty(lost.Select(query => query.Typed[0]));
    }

    /// <summary>American spelling means nothing to a Chinese page.</summary>
    private static bool IsSpelling(string typed, string language) => language == "zh" && char.IsAsciiLetter(typed[0]);

    private static ImmutableArray<string> Texts(JsonElement list) => [.. list.EnumerateArray().Select(text => text.GetString()!)];

    /// <summary>A large index is parted into files, and none of it is lost: the parts put together are the whole.</summary>
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void An_index_too_large_for_one_file_is_parted(string language)
    {
        const int most = 20_000;
        var whole = Index(language);
        var files = Files(language, most);
        Assert.All(files, file => Assert.InRange(file.Content.Length, 1, most + (most / 2)));
        var head = Parse(files[0]);
        var shards = files.Skip(1).ToDictionary(file => file.Path[..^".js".Length], Parse, StringComparer.Ordinal);
        Assert.Equal(
            Documents(whole),
            head.GetProperty("document_shards").EnumerateArray().SelectMany(shard => Documents(shards[shard[1].GetString()!])));
        Assert.Equal(
            whole.GetProperty("postings").GetString(),
            string.Join(' ', head.GetProperty("term_shards").EnumerateArray()
                .Select(shard => shards[shard[1].GetString()!].GetProperty("postings").GetString())));
        Assert.Equal(whole.GetProperty("synonyms").GetRawText(), head.GetProperty("synonyms").GetRawText());
    }

    private static IEnumerable<string> Documents(JsonElement index) =>
        index.GetProperty("documents").EnumerateArray().Select(document => document.GetRawText());

    private static JsonElement Index(string language) => Parse(Assert.Single(Files(language, SizeLimits.Usual.ShardBytes)));

    private static List<SourceFile> Files(string language, int most)
    {
        var site = ShippedPlan.Site(language) with { Limits = SizeLimits.Usual with { ShardBytes = most } };
        var pages = new LanguagePages(site, TemplateBuiltins.Make(), CancellationToken.None);
        PageInput input = new(pages, DataFormats.Write([site.Data], [], MemoryStore.Instance, new()), [], SitePages.All);
        return [.. SearchFiles.Of(input)];
    }

    private static JsonElement Parse(SourceFile file)
    {
        var script = Encoding.UTF8.GetString(file.Content.Span);
        return JsonDocument.Parse(script[(script.IndexOf("= {\"", StringComparison.Ordinal) + 2)..].TrimEnd(';', '\n')).RootElement;
    }
}
