using Generator.Model;

namespace Generator.Data.Metadata;

/// <summary>The registered media types of the files that can be downloaded.</summary>
internal static class MediaType
{
    public static string Of(OutputPath path) => path.Value[(path.Value.LastIndexOf('.') + 1)..] switch
    {
        "csv" => "text/csv",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "json" => "application/json",
        "jsonld" => "application/ld+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "xml" => "application/atom+xml",
        _ => "application/octet-stream",
    };
}
