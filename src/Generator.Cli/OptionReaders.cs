using System.CommandLine.Parsing;
using System.Globalization;

namespace Generator.Cli;

/// <summary>Reads the values of options the same way under every culture, and says in full what was expected.</summary>
internal static class OptionReaders
{
    public static string Folder(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (string.IsNullOrWhiteSpace(text) || text.Contains('\0', StringComparison.Ordinal))
        {
            argument.AddError($"“{text}” is not the name of a folder.");
        }

        return text;
    }

    public static DateOnly Date(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            argument.AddError($"“{text}” is not a date. Write year, month and day as in 2020-12-31.");
        }

        return date;
    }

    /// <summary>An address of the web, with a slash at its end so that paths can be appended to it.</summary>
    public static Uri? Address(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (Uri.TryCreate(text, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            && address.Query.Length == 0
            && address.Fragment.Length == 0)
        {
            return address.AbsoluteUri.EndsWith('/') ? address : new Uri(address.AbsoluteUri + "/");
        }

        argument.AddError($"“{text}” is not an address of a site. Write it in full as in https://example.org/plan/, without “?” and “#”.");
        return null;
    }

    public static ReportForm Form(ArgumentResult argument)
    {
        switch (argument.Tokens[0].Value)
        {
            case "human":
                return ReportForm.Human;
            case "msbuild":
                return ReportForm.Msbuild;
            case "json":
                return ReportForm.Json;
            case var other:
                argument.AddError($"“{other}” is not a format. It is human, msbuild or json.");
                return default;
        }
    }

    public static int Port(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) || port > 65535)
        {
            argument.AddError($"“{text}” is not a port. It is a number from 1 to 65535, or 0 for any that is free.");
        }

        return port;
    }
}
