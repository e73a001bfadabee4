using System.Text.Json.Nodes;
using Generator.Data.Tables;
using Generator.Model;

namespace Generator.Data.Metadata;

/// <summary>A file in the catalogue: where it is, what it is, how large, and its hash.</summary>
internal static class Distribution
{
    public static JsonObject Of(Compilation compilation, OutputFile file, Func<LanguageData, string> title)
    {
        var address = SiteAddress.From(compilation, DataPaths.Catalogue, file.Path);
        return new()
        {
            ["@type"] = "dcat:Distribution",
            ["dct:title"] = LinkedText.Of(compilation, title),
            ["dcat:accessURL"] = new JsonObject { ["@id"] = address },
            ["dcat:downloadURL"] = new JsonObject { ["@id"] = address },
            ["dcat:mediaType"] = new JsonObject
            {
                ["@id"] = $"https://www.iana.org/assignments/media-types/{compilation.FormatOf(file.Path).MediaType}",
            },
            ["dcat:byteSize"] = new JsonObject { ["@value"] = file.Content.Length, ["@type"] = "xsd:nonNegativeInteger" },
            ["dct:license"] = new JsonObject { ["@id"] = compilation.Plan.Site.DataLicence.Url },
            ["spdx:checksum"] = new JsonObject
            {
                ["@type"] = "spdx:Checksum",
                ["spdx:algorithm"] = new JsonObject { ["@id"] = "spdx:checksumAlgorithm_sha256" },
                ["spdx:checksumValue"] = new JsonObject
                {
                    ["@value"] = file.Content.Sha256.ToString(),
                    ["@type"] = "xsd:hexBinary",
                },
            },
        };
    }
}
