using System.Text;
using Generator.Loading;
using Generator.Model;
using Generator.Publishing;

namespace Generator.Tests.Publishing;

public sealed class SiteManifestTests
{
    [Fact]
    public void Lists_files_and_inputs_sorted_with_their_hashes()
    {
        var tree = PublishedFolder.Tree(("zh/首页.html", "abc"), ("a.css", string.Empty));
        tree = tree.With([new(new("zh/图.png"), "abc"u8.ToArray(), Exactness.ProcessorFamily)]);
        SourceFile[] inputs = [new("templates/b", Encoding.UTF8.GetBytes("abc")), new("content/a", ReadOnlyMemory<byte>.Empty)];

        // The SHA-256 of "abc" is the first example of FIPS 180-4.
        const string expected = """
            {
              "format": "generator-site-manifest/1",
              "tool": "generator",
              "version": "1.2.3",
              "title": "规划 \"一\"",
              "files": [
                {
                  "path": "a.css",
                  "size": 0,
                  "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                  "exact": "everywhere"
                },
                {
                  "path": "zh/图.png",
                  "size": 3,
                  "sha256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                  "exact": "processor-family"
                },
                {
                  "path": "zh/首页.html",
                  "size": 3,
                  "sha256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                  "exact": "everywhere"
                }
              ],
              "inputs": [
                {
                  "path": "content/a",
                  "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                },
                {
                  "path": "templates/b",
                  "sha256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
                }
              ]
            }

            """;
        Assert.Equal(expected, Encoding.UTF8.GetString(SiteManifest.Build(tree, inputs, "1.2.3", "规划 \"一\"").ToBytes()));
    }

    [Fact]
    public void Is_read_back_as_it_was_written()
    {
        var manifest = PublishedFolder.ManifestOf(
            PublishedFolder.New.With([new(new("a.png"), "abc"u8.ToArray(), Exactness.ProcessorFamily)]));
        var read = ManifestJson.Read(manifest.ToBytes());
        Assert.NotNull(read);
        Assert.Equal(manifest.ToBytes(), read.ToBytes());
    }

    /// <summary>Sites of earlier versions are still known as this tool's own.</summary>
    [Fact]
    public void A_manifest_that_does_not_say_how_exact_its_files_are_is_read()
    {
        const string old = """
            {"format": "generator-site-manifest/1", "version": "1", "files": [
              {"path": "a", "size": 3, "sha256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"}], "inputs": []}
            """;
        Assert.Equal(
            [new ManifestFile("a", 3, ContentHash.Of("abc"u8), Exactness.Everywhere)],
            ManifestJson.Read(Encoding.UTF8.GetBytes(old))!.Files);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"name\": \"web app\"}")]
    [InlineData("{\"format\": 1}")]
    [InlineData("{\"format\": \"generator-site-manifest/1\"}")]
    [InlineData("{\"format\": \"generator-site-manifest/1\", \"version\": \"1\", \"files\": {}, \"inputs\": []}")]
    [InlineData(
        "{\"format\": \"generator-site-manifest/1\", \"version\": \"1\", \"files\": [{\"path\": \"a\", \"size\": 1.5, " +
        "\"sha256\": \"\"}], \"inputs\": []}")]
    [InlineData(
        "{\"format\": \"generator-site-manifest/1\", \"version\": \"1\", \"files\": [{\"path\": \"a\", \"size\": 1, " +
        "\"sha256\": \"00\"}], \"inputs\": []}")]
    [InlineData("{\"format\": \"generator-site-manifest/2\", \"version\": \"1\", \"files\": [], \"inputs\": []}")]
    public void Anything_else_is_no_manifest(string json) => Assert.Null(ManifestJson.Read(Encoding.UTF8.GetBytes(json)));

    [Theory]
    [InlineData("FILE", "INPUT", true)]
    [InlineData("FILE, FILE", "INPUT", false)]
    [InlineData("FILE", "INPUT, INPUT", false)]
    [InlineData("null", "INPUT", false)]
    [InlineData("FILE", "null", false)]
    [InlineData("../FILE", "INPUT", false)]
    [InlineData("/FILE", "INPUT", false)]
    public void A_list_that_the_tool_would_not_write_is_no_manifest(string files, string inputs, bool isRead)
    {
        var json = $$"""
            {"format": "generator-site-manifest/1", "version": "1", "files": [{{Listed(files)}}], "inputs": [{{Listed(inputs)}}]}
            """;
        Assert.Equal(isRead, ManifestJson.Read(Encoding.UTF8.GetBytes(json)) is not null);

        static string Listed(string entries) => string.Join(", ", entries.Split(", ").Select(entry => entry == "null"
            ? entry
            : $$"""{"path": "{{entry}}", "size": 3, "sha256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"}"""));
    }
}
