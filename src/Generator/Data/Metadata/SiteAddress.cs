using Generator.Data.Tables;
using Generator.Model;

namespace Generator.Data.Metadata;

/// <summary>Addresses in files that stand for themselves: absolute where the site knows where it lies, else relative to the file.</summary>
internal static class SiteAddress
{
    public static string From(Compilation compilation, OutputPath file, string path) =>
        compilation.Plan.Site.BaseUrl is { } root ? new Uri(root, path).AbsoluteUri : RelativeAddress.From(file, path);

    public static string From(Compilation compilation, OutputPath file, OutputPath target) => From(compilation, file, target.Value);
}
